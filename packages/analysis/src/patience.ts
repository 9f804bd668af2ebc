/** How many days a result may wait to be reported to kommunfullmäktige, and a proposal to be answered: half a year. */
export const PATIENCE = 183
