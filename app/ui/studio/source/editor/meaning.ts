import { hoverTooltip } from '@codemirror/view'
import { hoverAt } from '#app/core/writing/hover'
import { urls } from '#app/urls'
import { sourceWords } from '../../../words/studio-source'
import { writingHelp } from '../../../words/writing-help'
import type { EditorFacts } from '../editor-handle'

/** What a tag, an attribute or a name means, shown while one points at it. */
export const meaning = (facts: () => EditorFacts) =>
	hoverTooltip((view, offset) => {
		const { kind, reading, readText } = facts()
		if (!reading || readText.length !== view.state.doc.length || readText !== view.state.doc.toString())
			return null
		const found = hoverAt({ kind, offset, help: writingHelp, reading })
		if (!found) return null
		const { at, title, says, see } = found
		return {
			pos: at.start,
			end: at.end,
			above: true,
			create: () => ({ dom: told(title, says, see) }),
		}
	})

function told(title: string, says: string, see: string | null): HTMLElement {
	const box = document.createElement('div')
	box.className = 'src-told'
	const head = document.createElement('strong')
	head.textContent = title
	box.append(head)
	if (says) box.append(line(says))
	if (see) {
		const link = document.createElement('a')
		link.href = `${urls.guide()}/${see}`
		link.target = '_blank'
		link.rel = 'noopener'
		link.textContent = sourceWords.more
		box.append(line(link))
	}
	return box
}

function line(content: string | Node): HTMLElement {
	const made = document.createElement('p')
	made.append(content)
	return made
}
