/**
 * Each question that a view is for is answered in at most three clicks or presses from the first page, as somebody goes who
 * has never been here: by what stands written on the page.
 */
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from './page.ts'

/** A new reader at the first page: counts what they do to find an answer. */
class Reader {
  readonly page: Page
  steps = 0

  constructor(page: Page) {
    this.page = page
  }

  async click(what: Locator): Promise<void> {
    this.steps++
    await what.click()
  }

  /** A link of the page itself, not of the menu. */
  follow(name: string | RegExp): Promise<void> {
    return this.click(this.page.getByRole('main').getByRole('link', { name }).first())
  }

  view(name: string): Promise<void> {
    return this.click(
      this.page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name, exact: true }),
    )
  }

  /** The sentence that answers, as the heading of the page that one has come to. */
  async reads(answer: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: answer }).waitFor()
  }

  async sees(answer: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByText(answer).first().waitFor()
  }
}

interface Case {
  readonly question: string
  readonly find: (reader: Reader) => Promise<void>
}

const cases: readonly Case[] = [
  {
    question: 'how do we stand, today',
    find: (reader) => reader.reads('Ett av nio riktningsmål har inget mål hos någon nämnd.'),
  },
  {
    question: 'how does this hang together',
    async find(reader) {
      await reader.follow('Trygga orter i hela Ale')
      await reader.reads('Tråden från ”Trygga orter i hela Ale” når nio')
    },
  },
  {
    question: 'who has taken up what',
    async find(reader) {
      await reader.view('Täckning')
      await reader.reads('Jämlik hälsa hela livet har inget mål hos någon nämnd.')
    },
  },
  {
    question: 'who has taken up what: why a cell is empty, and what would fill it',
    async find(reader) {
      await reader.follow('Omsorgsnämnden: resonemang')
      await reader.sees('Omsorgsnämnden')
      await reader.follow('Tänk om: koppla ett av organets mål hit')
      await reader.page.getByRole('combobox', { name: 'bidrar till' }).waitFor()
      expect(await reader.page.getByRole('combobox', { name: 'bidrar till' }).inputValue()).not.toBe('')
    },
  },
  {
    question: 'how far, how sure, says who',
    async find(reader) {
      await reader.view('Måluppfyllelse')
      await reader.reads(/^Vi vet hur det gick för 93\s% av det som ska mätas/)
    },
  },
  {
    question: 'how far, how sure, says who: of one goal, down to the decision',
    async find(reader) {
      await reader.follow(/^Förklara .*Trygga orter i hela Ale/)
      await reader.page.getByRole('dialog', { name: /Trygga orter i hela Ale/ }).waitFor()
    },
  },
  {
    question: 'what do the figures say',
    async find(reader) {
      await reader.view('Indikatorer')
      await reader.reads('Tre av 80 indikatorer saknar utfall för 2025')
    },
  },
  {
    question: 'this nämnd on one page',
    async find(reader) {
      await reader.follow('Omsorgsnämnden')
      await reader.reads(/^Omsorgsnämnden har/)
    },
  },
  {
    question: 'what was asked, is it done',
    async find(reader) {
      await reader.view('Uppdrag')
      await reader.reads('Tre av 18 uppdrag är försenade, och inget av dem är återredovisat')
    },
  },
  {
    question: 'good economic husbandry',
    async find(reader) {
      await reader.view('Hushållning')
      await reader.reads('Tre av sex mål för god ekonomisk hushållning är nådda 2025')
    },
  },
  {
    question: 'what should KS ask, and whom',
    async find(reader) {
      await reader.sees('till organen; 61 bör tas upp.')
      await reader.follow('Underlag för uppsikt')
      await reader.reads('61 frågor att ta upp, flest med Omsorgsnämnden och Samhällsbyggnadsnämnden')
    },
  },
  {
    question: 'what held then, what falls when',
    async find(reader) {
      await reader.follow('Se vad som löper ut och vad som gäller efter')
      await reader.reads('Om 38 dagar löper nio riktningsmål ut')
      await reader.follow(/^31 december 2025/)
      await reader.sees('Så skiljer sig 31 december 2025 från 23 november 2026')
    },
  },
  {
    question: 'what falls when: the year',
    async find(reader) {
      await reader.follow('Se hela årshjulet')
      await reader.page.getByRole('figure', { name: /^Årshjulet/ }).waitFor()
    },
  },
  {
    question: 'is the model sound',
    async find(reader) {
      await reader.view('Iakttagelser')
      await reader.reads('Inga fel, men 96 varningar att ta ställning till')
    },
  },
  {
    question: 'my own question',
    async find(reader) {
      await reader.view('Utforska')
      await reader.follow('Vilka riktningsmål har inget mål hos någon nämnd?')
      await reader.reads('Vilka riktningsmål har inget mål hos någon nämnd?')
      await reader.page.getByRole('cell', { name: 'Jämlik hälsa hela livet' }).first().waitFor()
    },
  },
  {
    question: 'is this our data',
    async find(reader) {
      await reader.view('Data')
      await reader.reads('Det här är ett exempel: Ale kommun, med påhittade mål.')
    },
  },
]

test.each(cases)('$question', async ({ find }) => {
  const reader = new Reader(await openPage('/'))
  await find(reader)
  expect(reader.steps).toBeLessThanOrEqual(3)
})
