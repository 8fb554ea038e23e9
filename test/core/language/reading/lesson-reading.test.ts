import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import { renameEdits } from '#app/core/writing/rename'
import { spliced } from '#app/core/writing/splice'
import { usagesOf } from '#app/core/writing/usages'

const lesson = `---
title: Being heard
summary: Why people say things twice.
minutes: 6
---

It begins with a look.

## Twice

They say it twice. See [the passage](#idea-look-up).

### Why

\`\`\`text
## not a heading, and <Idea id="not"> is none
\`\`\`

<Idea id="look-up" title="Look up first" principle="respect">

### Inside

Look up.

<Check id="first-thing">

What do you do?

<Answer right>Look up<Because>So.</Because></Answer>

</Check>

</Idea>

{/* <Idea id="later" title="Later"> */}

## Then

<Reflect id="mine">

Think.

</Reflect>
`

const reading = readingOf('lesson', lesson)
type Told = [string, string | null, string, Told[]]
const told = (items: typeof reading.outline): Told[] =>
	items.map(({ kind, id, title, children }) => [kind, id, title, told(children)])

test('a lesson is its headings, passages and questions, each in what it belongs to', () => {
	expect(told(reading.outline)).toEqual([
		['front', null, 'Being heard', []],
		['heading', null, 'Twice', [['heading', null, 'Why', []]]],
		[
			'idea',
			'look-up',
			'Look up first',
			[['heading', null, 'Inside', [['check', 'first-thing', 'What do you do?', []]]]],
		],
		['heading', null, 'Then', []],
	])
})

test('its names are its ids, and its own links are uses of them', () => {
	expect(reading.names.map(({ kind, name, declares }) => [kind, name, declares])).toEqual([
		['idea', 'look-up', false],
		['idea', 'look-up', true],
		['check', 'first-thing', true],
		['check', 'mine', true],
	])
})

test('a passage is renamed with the links that lead to it', () => {
	const made = renameEdits(reading, { kind: 'idea', name: 'look-up', scope: null }, 'eyes-first')
	const text = 'edits' in made ? spliced(lesson, made.edits) : ''
	expect(text).toContain('(#idea-eyes-first)')
	expect(text).toContain('<Idea id="eyes-first" title="Look up first"')
	expect(
		usagesOf(readingOf('lesson', text), { kind: 'idea', name: 'eyes-first', scope: null }),
	).toMatchObject({
		declared: [{}],
		used: [{}],
	})
	expect(renameEdits(reading, { kind: 'idea', name: 'look-up', scope: null }, 'mine')).toEqual({
		refused: 'taken',
	})
})
