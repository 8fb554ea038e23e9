import { StreamLanguage, type StringStream } from '@codemirror/language'

type State = { place: 'start' | 'front' | 'body'; inTag: boolean; comment: boolean }

const structure = /^(?:Scene|Ending|Segment|Brief|Idea|Check|Order|Match|Sort|Moment)$/

/** Front matter, our tags with their attributes, and the little Markdown that prose has, line by line. */
export const scenarioText = StreamLanguage.define<State>({
	name: 'scenario',
	startState: () => ({ place: 'start', inTag: false, comment: false }),
	copyState: (state) => ({ ...state }),
	token(stream, state) {
		if (state.place === 'start') return opening(stream, state)
		if (state.place === 'front') return front(stream, state)
		if (state.comment) return comment(stream, state)
		return state.inTag ? tag(stream, state) : prose(stream, state)
	},
	languageData: {
		commentTokens: { block: { open: '{/* ', close: ' */}' } },
		closeBrackets: { brackets: ['(', '[', '{', '"'] },
		indentOnInput: /^$/,
	},
})

function opening(stream: StringStream, state: State): string | null {
	if (stream.match(/^---\s*$/)) {
		state.place = 'front'
		return 'meta'
	}
	state.place = 'body'
	return prose(stream, state)
}

function front(stream: StringStream, state: State): string | null {
	if (stream.sol() && stream.match(/^---\s*$/)) {
		state.place = 'body'
		return 'meta'
	}
	if (stream.eatSpace()) return null
	if (stream.match(/^#.*/)) return 'comment'
	if (stream.match(/^[A-Za-z][\w-]*(?=\s*:(?:\s|$))/)) return 'propertyName'
	if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'(?:[^']|'')*'?/)) return 'string'
	if (stream.match(/^-?\d+(?:\.\d+)?(?![\w-])/)) return 'number'
	if (stream.match(/^(?:true|false|otherwise|and|or|not)(?![\w-])/)) return 'keyword'
	if (stream.match(/^(?:[{}[\],:]|-(?=\s))/)) return 'punctuation'
	if (stream.match(/^[^\s{}[\],:"'#][^\s{}[\],:"']*/)) return 'attributeValue'
	stream.next()
	return null
}

function tag(stream: StringStream, state: State): string | null {
	if (stream.eatSpace()) return null
	if (stream.match(/^\/?>/)) {
		state.inTag = false
		return 'angleBracket'
	}
	if (stream.match(/^"[^"]*"?/) || stream.match(/^'[^']*'?/)) return 'attributeValue'
	if (stream.match(/^[A-Za-z][\w-]*/)) return 'attributeName'
	// A tag that was never closed ends where the next one begins.
	if (stream.peek() === '<') {
		state.inTag = false
		return prose(stream, state)
	}
	stream.next()
	return 'operator'
}

function comment(stream: StringStream, state: State): string {
	if (stream.skipTo('*/}')) {
		stream.match('*/}')
		state.comment = false
	} else stream.skipToEnd()
	return 'comment'
}

function prose(stream: StringStream, state: State): string | null {
	if (stream.sol() && stream.match(/^#{1,6} .*/)) return 'heading'
	if (stream.sol() && stream.match(/^\s*(?:[-*+]|\d+\.)\s/)) return 'list'
	if (stream.match('{/*')) {
		state.comment = true
		return 'comment'
	}
	if (stream.match(/^<\/?(?=[A-Za-z])/)) return 'angleBracket'
	const afterAngle = /<\/?$/.test(stream.string.slice(Math.max(0, stream.pos - 2), stream.pos))
	const name = afterAngle ? stream.match(/^[A-Za-z][\w.]*/) : null
	if (name && name !== true) {
		state.inTag = true
		return structure.test(name[0]) ? 'typeName' : 'tagName'
	}
	if (stream.match(/^\*\*[^*\n]+\*\*/)) return 'strong'
	if (stream.match(/^\*[^*\s][^*\n]*\*/) || stream.match(/^_[^_\s][^_\n]*_(?!\w)/)) return 'emphasis'
	if (stream.match(/^`[^`\n]*`/)) return 'monospace'
	if (stream.match(/^\[[^\]\n]*\]\([^)\n]*\)/)) return 'link'
	if (stream.match(/^TODO\b/)) return 'invalid'
	if (!stream.match(/^\w+/)) stream.next()
	return null
}
