import type { Tag } from '../scan/tag'
import { cleaned } from './folded'
import { type Labels, targetLabel, whoLabel } from './labels'
import type { FieldName, Item, ScriptKind } from './script'

const shownFields: ReadonlyMap<ScriptKind, readonly FieldName[]> = new Map<ScriptKind, readonly FieldName[]>([
	['scene', ['title']],
	['ending', ['title', 'outcome']],
	['line', ['who', 'thinks', 'mood', 'when']],
	['see', ['title']],
	['reply', ['to', 'tone', 'respect']],
	['if', ['when', 'to', 'tone', 'respect']],
	['story', ['experience']],
])

/** The attributes that belong to a kind, by the name of its field. */
export const fieldNames = (kind: ScriptKind): readonly FieldName[] => shownFields.get(kind) ?? []

/** What a tag's attributes say, as the script shows it. */
export function fieldsOf(kind: ScriptKind, name: string, tag: Tag, labels: Labels): Item['fields'] {
	const written = (key: string): string | undefined => {
		const found = tag.attributes.find((one) => one.name === key)?.value
		return found === null || found === undefined ? undefined : cleaned(found).replace(/\s+/g, ' ').trim()
	}
	const fields: Item['fields'] = {}
	for (const field of fieldNames(kind)) {
		const value = valueOf(field)
		if (value !== undefined && value !== '') fields[field] = value
	}
	return fields

	function valueOf(field: FieldName): string | undefined {
		if (field === 'who') return whoLabel(labels, written('by'))
		if (field === 'thinks') return name === 'Thinks' ? 'yes' : undefined
		if (field === 'to') return withLabel(written('to'))
		if (field === 'tone' || field === 'respect') return markShown(written(field))
		if (field === 'title' && kind !== 'see') return written('title') || written('id')
		return written(field)
	}

	function withLabel(to: string | undefined): string | undefined {
		return to === undefined ? undefined : targetLabel(labels, to)
	}
}

/** `+1` for 1 and the like; nothing where it is no mark. */
function markShown(value: string | undefined): string | undefined {
	const found = value === undefined ? null : /^([+-]?)([0-2])$/.exec(value)
	if (!found) return undefined
	return found[2] === '0' ? '0' : `${found[1] === '-' ? '-' : '+'}${found[2]}`
}
