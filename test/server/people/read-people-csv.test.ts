import { expect, test } from 'vitest'
import { decodeFile } from '#app/server/people/decode-file'
import { readPeopleCsv } from '#app/server/people/read-people-csv'

const bytes = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, mark: boolean) => {
	const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0))
	return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]))
}

test.each([
	['UTF-8', bytes('name,email\nZoë,z@b.c'), 'utf-8'],
	['UTF-8 with a mark', bytes('\uFEFFname,email\nZoë,z@b.c'), 'utf-8'],
	['UTF-16 with a mark', wide('name,email\nZoë,z@b.c', true), 'utf-16'],
	['UTF-16 without one', wide('name,email\nZoë,z@b.c', false), 'utf-16'],
	[
		'Latin letters',
		Uint8Array.from([...'name,email\nZoë,z@b.c'].map((sign) => sign.charCodeAt(0))),
		'windows-1252',
	],
])('%s is read as it was meant', (_what, given, encoding) => {
	expect(decodeFile(given)).toEqual({ ok: true, text: 'name,email\nZoë,z@b.c', encoding })
})

test.each([
	['an empty file', new Uint8Array(), 'empty'],
	['spaces', bytes(' \n'), 'empty'],
	['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), 'spreadsheet'],
	['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 255]), 'not-text'],
])('%s is refused', (_what, given, fault) => {
	expect(decodeFile(given)).toEqual({ ok: false, fault })
})

test.each([
	[',', 'name,email\nA,a@b.c'],
	[';', 'name;email\n"A; B";a@b.c'],
	['\t', 'name\temail\nA\ta@b.c'],
	['|', 'name|email\nA|a@b.c'],
])('cells are parted by %j', (delimiter, text) => {
	expect(readPeopleCsv(text)).toMatchObject({ ok: true, delimiter, columns: ['name', 'email'] })
})

test.each([
	['no rows', 'name,email', 'no-rows'],
	['no column of names', 'email\na@b.c', 'no-name'],
	['nothing to know people by', 'name,team\nA,Desk', 'no-key'],
	['a column twice', 'name,email,E-mail\nA,a@b.c,b@b.c', 'column-twice'],
	['a quote that is never closed', 'name,email\n"A,a@b.c', 'broken'],
	['more rows than may be', `name,email\n${'A,a@b.c\n'.repeat(50_001)}`, 'too-many-rows'],
])('a file with %s is refused', (_what, text, fault) => {
	expect(readPeopleCsv(text)).toMatchObject({ ok: false, fault })
})

test('columns are known by other names, and those nobody knows are told', () => {
	const read = readPeopleCsv('Full Name;E-Mail;Start date;Shoe size\nA;a@b.c;2026-01-01;42')
	expect(read).toMatchObject({ ok: true, columns: ['name', 'email', 'hired'], ignored: ['Shoe size'] })
})
