/**
 * The small words of Swedish that say nothing of a subject: pronouns, articles, prepositions, conjunctions, auxiliary
 * verbs, numerals and words of quantity. In lower case.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  jag mig mej min mitt mina du dig dej din ditt dina han honom hans hon henne hennes hen hens den det dess de dem
  dom deras vi oss vår vårt våra ni er ert era sig sej sin sitt sina man en ens ett denna denne detta dessa sådan
  sådant sådana själv självt själva samma vem vems vad vilken vilket vilka vilkas var vart varje varandra varann
  någon något några ingen inget inga annan annat all allt alla alltid både båda bägge många mycket
  och eller men utan samt så att om när då som än ju nog bara också även inte ej icke här där hur varför därför
  eftersom medan innan sedan nu redan ännu aldrig ofta
  i på av till från för med vid hos om kring mot genom under över efter före mellan bland inom utom ut upp ner in
  åt per enligt sen än
  är var vara varit blir bli blev blivit har ha hade haft ska skall skulle kan kunna kunde kunnat får få fick fått
  vill vilja ville bör böra borde måste finns finnas fanns gör göra gjorde gjort går gå
  mer mest mindre minst fler flest färre lika hel hela helt olika egen eget egna
  två tre fyra fem sex sju åtta nio tio elva tolv första andra tredje
  `
    .trim()
    .split(/\s+/),
)
