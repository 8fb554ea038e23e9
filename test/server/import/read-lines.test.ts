import { expect, test } from 'vitest'
import { readLines } from '#app/server/import/read-lines'

test('each line says where it begins, also after empty lines and line breaks in quotes', () => {
	const read = readLines('name,job\n\nNina,"cook\nand host"\nPia,cook\n', 10)
	expect(read).toEqual({
		...{ ok: true, delimiter: ',' },
		lines: [
			{ line: 1, cells: ['name', 'job'] },
			{ line: 3, cells: ['Nina', 'cook\nand host'] },
			{ line: 5, cells: ['Pia', 'cook'] },
		],
	})
})

test('a sign in quotes does not count as what stands between cells', () => {
	expect(readLines('"a,b,c";d\n1;2', 10)).toMatchObject({ delimiter: ';' })
})

test('a quotation mark that nobody closes is told with its line', () => {
	expect(readLines('a,b\n1,"2\n3,4', 10)).toMatchObject({ ok: false })
	expect(readLines(`a,b\n1,"${'x\n'.repeat(100_000)}`, 10)).toMatchObject({ ok: false })
})
