import { completeFront } from './complete-front'
import { completeAttribute, completeTagName } from './complete-tag'
import { completeValue } from './complete-value'
import { type CompletionAsked, type Completions, completion } from './completion'
import { whereAt } from './where'

/**
 * What fits at an offset, in no order of likeliness; null where there is nothing to offer. Everything that fits is there,
 * whatever has been typed of it: who asks narrows it down by `text.slice(start, offset)`.
 */
export function completionsAt(asked: CompletionAsked): Completions | null {
	const where = whereAt(asked.text, asked.offset)
	const found = at()
	return found && found.options.length > 0 ? found : null

	function at(): Completions | null {
		switch (where.in) {
			case 'front':
				return completeFront(asked, where)
			case 'tag-name': {
				const last = where.inside.at(-1)?.name
				if (!where.closing) return { ...where.span, options: completeTagName(asked, where.inside, true) }
				return last ? { ...where.span, options: [completion(last, 'component', '', `${last}>`)] } : null
			}
			case 'attribute':
				return { ...where.span, options: completeAttribute(asked, where.tag) }
			case 'value':
				return completeValue(asked, where)
			case 'words':
				if (!where.blank) return null
				return { ...where.span, options: completeTagName(asked, where.inside, false) }
		}
	}
}
