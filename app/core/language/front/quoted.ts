import { type Mend, swap } from '../way-to'

/** The edit that puts a stretch of YAML in double quotes; none where its own signs would mean something in there. */
export function quoted(yaml: string, at: number, from: number, to: number): Mend[] | undefined {
	const written = yaml.slice(from, to).trimEnd()
	const bare = /^[“„”](.*)[“”]$/s.exec(written)?.[1] ?? written
	if (bare === '' || /["\\\n\r]/.test(bare)) return undefined
	return [swap(written, at + from, `"${bare}"`)]
}

/** The offset at which the line around an offset begins, and that of its end. */
export function lineAround(yaml: string, at: number): { from: number; to: number } {
	const from = yaml.lastIndexOf('\n', at - 1) + 1
	const end = yaml.indexOf('\n', at)
	return { from, to: end === -1 ? yaml.length : end }
}
