import { describe, expect, test } from 'vitest'
import { coverageMatrix } from './coverage-matrix.ts'
import { coverageRows, matrixLabels, threadEdges, threadNodes } from './samples.ts'
import { thread } from './thread.ts'
import { toSvgText } from './to-svg-text.ts'
import { light } from './tokens.ts'

const matrix = coverageMatrix(coverageRows, { labels: matrixLabels, label: 'inre namn' })

describe('the exported file', () => {
  const file = toSvgText(matrix, {
    title: 'Tolv rutor saknar svar',
    subtitle: 'per 2026-11-23',
    source: 'Källa: Ale',
    illustrative: 'påhittat',
  })

  test('needs no page around it', () => {
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(file).not.toMatch(/var\(|currentColor|<style/)
  })

  test('bears title, dates, source and note, and is named by the first two', () => {
    for (const words of ['Tolv rutor saknar svar', 'per 2026-11-23', 'Källa: Ale', 'påhittat'])
      expect(file).toContain(`>${words}<`)
    expect(file.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Tolv rutor saknar svar. per 2026-11-23"'])
  })

  test('takes the colours of the palette', () => {
    expect(toSvgText(matrix, { title: 't', palette: 'dark' })).not.toContain(light.c4)
    expect(toSvgText(matrix, { title: 't', palette: { ...light, c4: '#123456' } })).toContain('#123456')
  })

  test('leads nowhere: links become plain groups', () => {
    const linked = thread(threadNodes, threadEdges, {
      columns: String,
      href: (id) => `?id=${id}`,
      chosen: 'n1',
    })
    expect(toSvgText(linked, { title: 't' })).not.toMatch(/<a |href|aria-current/)
  })
})
