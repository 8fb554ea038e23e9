import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { playFile } from '#app/cli/play-file'
import { splicedTranslation } from '#test/support/splice-translation'

let file = ''
beforeEach(() => {
	file = join(mkdtempSync(join(tmpdir(), 'kettle-')), 'scenario.mdx')
	cpSync('test/support/samples/minimal.mdx', file)
})
afterEach(() => rmSync(join(file, '..'), { recursive: true, force: true }))

const play = (...args: string[]) => playFile([file, '--replies', 'sorry', ...args])

test('a translation beside the scenario is played, with the same marks and states', () => {
	writeFileSync(join(file, '../scenario.cy.yaml'), splicedTranslation(''))
	const [own, welsh] = [play(), play('--language', 'CY')].map(({ out }) => JSON.parse(out))
	expect(welsh).toMatchObject({ ...own, language: { tag: 'cy', missing: 0, stale: 0, faulty: 0 } })
	expect(welsh.told.words[0]).toBe('[Ṁý ñéŵ ķéţţļé ļéåķš. one]')
	expect(own).not.toHaveProperty('told')
})

test('the pseudo-language needs no file', () => {
	expect(JSON.parse(play('--language', 'en-XA').out).told.heading).toMatch(/^\[Ĥöŵ ļöñĝ/)
})

test('a language without a translation is refused with the way to make one', () => {
	const { code, err } = play('--language', 'cy')
	expect(code).toBe(1)
	expect(err).toContain(`npm run content:strings -- extract ${file} --to cy`)
})

test('a translation that cannot be read is refused with the place', () => {
	writeFileSync(join(file, '../scenario.cy.yaml'), 'language: [cy\n')
	expect(play('--language', 'cy')).toMatchObject({
		code: 1,
		err: expect.stringContaining('scenario.cy.yaml:'),
	})
})

test('a word that is no language is not understood', () => {
	expect(play('--language', 'in Welsh')).toMatchObject({ code: 2, err: expect.stringContaining('Usage:') })
})
