import type { NameKind } from './reading'

/**
 * What the parts of a text mean, in a sentence or two each. Keys are a component (`Reply`), its attribute (`Reply.to`, or
 * `.id` for any component), a value (`outcome.solved`), a key of the front matter (`front.needs`, `front.needs.side`; in
 * lessons and courses `lesson.minutes`), a word of conditions (`condition.met`). `see` leads by the same keys, as far as
 * it goes, to a page of the guide and its heading: `scenario-reference#reply`.
 */
export type WritingHelp = {
	says: Readonly<Record<string, string>>
	see: Readonly<Record<string, string>>
	kinds: Readonly<Record<NameKind, string>>
}

export const saysOf = ({ says }: WritingHelp, ...keys: readonly string[]): string => first(says, keys) ?? ''

export const seeOf = ({ see }: WritingHelp, ...keys: readonly string[]): string | null => first(see, keys)

function first(record: Readonly<Record<string, string>>, keys: readonly string[]): string | null {
	const key = keys.find((one) => Object.hasOwn(record, one))
	return key === undefined ? null : (record[key] ?? null)
}
