import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState } from 'react'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { readingOf } from '#app/core/language/reading/read-text'
import { spliced } from '#app/core/writing/splice'
import { BenchContext } from '#app/ui/studio/bench/bench'
import { CardsPane } from '#app/ui/studio/cards/cards-pane'
import { benchOf } from '#test/support/bench'
import { showPage } from '../show-page'

const file = 'content/scenarios/first-customer/scenario.mdx'
const source = readFileSync(file, 'utf8')
const kept = { text: source }

/** A bench that reads its own text at once, as the server would a moment later. */
function Bench({ mayWrite = true }: { mayWrite?: boolean }) {
	const [text, setText] = useState(source)
	const [at, goTo] = useState(-1)
	kept.text = text
	const bench = useMemo(() => {
		const checked = {
			...{ text, problems: [], play: null, words: null, lesson: null, unread: null },
			reading: readingOf('scenario', text),
		}
		const made = benchOf({
			text,
			at,
			goTo,
			checked,
			edit: (splices) => setText((was) => spliced(was, splices)),
		})
		return { ...made, draft: { ...made.draft, mayWrite } }
	}, [text, at, mayWrite])
	return (
		<BenchContext.Provider value={bench}>
			<CardsPane />
		</BenchContext.Provider>
	)
}

const definition = () =>
	compile(kept.text, { file, slug: 'first-customer', anchors: null, walk: false, fair: false }).definition
const [opening] = compile(source, { file, slug: 'first-customer', anchors: null }).definition?.scenes ?? []
const title = opening?.title ?? ''

async function opened() {
	const user = userEvent.setup()
	showPage(<Bench />)
	await user.click(screen.getByRole('button', { name: new RegExp(title) }))
	return { user, card: within(screen.getByRole('region', { name: title })) }
}

test('a scene opens as a card, with its lines and replies in their own words', async () => {
	const { card } = await opened()
	const words = card
		.getAllByRole('textbox', { name: 'Words' })
		.map((box) => (box as HTMLTextAreaElement).value)
	expect(words).toEqual(opening?.replies.filter(({ text }) => text !== '').map(({ text }) => text))
})

test('what is typed on a card is in the text at once, sign for sign', async () => {
	const { user, card } = await opened()
	const [box] = card.getAllByRole('textbox', { name: 'Words' })
	if (!box) throw new Error('there is no reply')
	await user.clear(box)
	await user.type(box, '<3 {{}')
	expect(definition()?.scenes[0]?.replies[0]?.text).toBe('<3 {}')
	await user.tab()
	expect((card.getAllByRole('textbox', { name: 'Words' })[0] as HTMLTextAreaElement).value).toBe('<3 {}')
})

test('marks are chosen by words, and where a reply leads by its scene’s title', async () => {
	const { user, card } = await opened()
	const [tone] = card.getAllByRole('combobox', { name: 'Tone' })
	if (!tone) throw new Error('there is no mark')
	await user.selectOptions(tone, 'Cold or rude (-2)')
	expect(definition()?.scenes[0]?.replies[0]?.tone).toBe(-2)
	const [to] = card.getAllByRole('combobox', { name: 'Leads to' })
	if (!to) throw new Error('there is no target')
	const options = within(to)
		.getAllByRole('option')
		.map(({ textContent }) => textContent)
	expect(options).toContain(title)
})

test('a reply is added with a name of its own, and taken away again', async () => {
	const { user, card } = await opened()
	const before = definition()?.scenes[0]?.replies.length ?? 0
	await user.click(card.getByRole('button', { name: 'Add a reply' }))
	expect(kept.text).toContain('<Reply id="reply"')
	await user.click(card.getByRole('button', { name: `Take away: Reply ${before + 1}` }))
	expect(kept.text).not.toContain('<Reply id="reply"')
})

test('one who may only look reads the cards and can change none', async () => {
	const user = userEvent.setup()
	showPage(<Bench mayWrite={false} />)
	await user.click(screen.getByRole('button', { name: new RegExp(title) }))
	const card = within(screen.getByRole('region', { name: title }))
	for (const box of card.getAllByRole('textbox')) expect((box as HTMLTextAreaElement).readOnly).toBe(true)
	expect(card.queryByRole('button', { name: 'Add a reply' })).toBe(null)
})
