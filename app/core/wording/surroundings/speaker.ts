/** Who speaks, as far as the line says: names in small letters, and the title they gave themselves. */
export type Speaker = { title: string | null; names: ReadonlySet<string> }

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Prof)'
const name = "\\p{Lu}[\\p{L}'-]+"
const full = `(?:(${title})\\.? )?(${name}(?: ${name}){0,2})`
const before = new RegExp(
	`(?:\\b(?:[Tt]his is|[Mm]y name is|[Mm]y name's|[Ii]t's|[Ii] am|I'm|[Tt]he name is|[Nn]ame's)) ${full}`,
	'u',
)
const after = new RegExp(`(?:^|[.!?,] )${full},? (?:here|speaking|calling|again)\\b`, 'u')

/** How a letter may be signed: "S. Rees (Ms)", "S. Rees (it's Ms)". */
const signed = new RegExp(`(${name}) \\((?:it's )?(${title})\\b`, 'u')

/** What may stand before "again", "here" or "speaking" and is nobody's name. */
const nobody = new Set(
	'me us you he she they we it nobody everybody everyone anybody anyone somebody someone none both all not never ever yet once then still over out back up down in right'.split(
		' ',
	),
)

/** Null where the line doesn't say. "Ayaan's father" does not, and "Me again" doesn't either. */
export function speakerOf(line: string): Speaker | null {
	const plain = line.replaceAll('\u2019', "'")
	const [, family, called] = signed.exec(plain) ?? []
	if (family && called) return { title: called.toLowerCase(), names: new Set([family.toLowerCase()]) }
	const found = fullIn(before.exec(plain)) ?? after.exec(plain)
	const names = found?.[2]
	if (!names || names.endsWith("'s") || nobody.has(names.toLowerCase())) return null
	return {
		title: found[1]?.toLowerCase() ?? null,
		names: new Set(names.toLowerCase().split(/[ -]/)),
	}
}

/** A first name alone leaves open what else they are called. */
function fullIn(found: RegExpExecArray | null): RegExpExecArray | null {
	return found && (found[1] !== undefined || found[2]?.includes(' ')) ? found : null
}
