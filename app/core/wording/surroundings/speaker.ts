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

/** Null where the line doesn't say. "Ayaan's father" does not. */
export function speakerOf(line: string): Speaker | null {
	const plain = line.replaceAll('\u2019', "'")
	const found = fullIn(before.exec(plain)) ?? after.exec(plain)
	const names = found?.[2]
	if (!names || names.endsWith("'s")) return null
	return {
		title: found[1]?.toLowerCase() ?? null,
		names: new Set(names.toLowerCase().split(/[ -]/)),
	}
}

/** A first name alone leaves open what else they are called. */
function fullIn(found: RegExpExecArray | null): RegExpExecArray | null {
	return found && (found[1] !== undefined || found[2]?.includes(' ')) ? found : null
}
