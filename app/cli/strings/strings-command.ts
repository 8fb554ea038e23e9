import { type Answer, type Place, said } from './answer'
import { checkStrings } from './check-strings'
import { extractStrings } from './extract-strings'
import { pseudoStrings } from './pseudo-strings'
import { readStringsArguments, usage } from './strings-arguments'
import { writeIds } from './write-ids'

/** What `content:strings` does with these arguments. */
export async function stringsCommand(args: string[], place: Place): Promise<Answer> {
	const asked = readStringsArguments(args)
	if (typeof asked === 'string') return { code: 2, out: '', err: `${asked}\n\n${usage}` }
	switch (asked.act) {
		case 'help':
			return said(usage)
		case 'ids':
			return writeIds(place.from, asked.paths)
		case 'extract':
			return extractStrings(place, asked)
		case 'check':
			return checkStrings(place, asked)
		case 'pseudo':
			return pseudoStrings(place, asked.path)
	}
}
