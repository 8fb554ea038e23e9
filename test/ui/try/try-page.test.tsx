import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TryPage, type TryPageProps } from '#app/ui/try/try-page'
import type { HeardView, KeptView, TryAnswer } from '#app/ui/try/try-types'
import { tryWords } from '#app/ui/words/try'
import { wordingWords } from '#app/ui/words/wording'
import { showPage } from '../show-page'

const values = { line: 'parcel', own: '', mood: '', text: '' }
const nothing: TryAnswer = { values, heard: null, cut: false, notice: null, opinion: null, kept: null }

const aHeard = (text: string, change: Partial<HeardView> = {}): HeardView => ({
	text,
	marks: { tone: 70, respect: 55, resolution: 40 },
	sure: true,
	unsure: null,
	capped: null,
	acts: [],
	coaching: { strengths: [], fixes: [] },
	teaching: null,
	...change,
})

const aKept = (id: string, text: string): KeptView => ({
	id,
	text,
	context: 'Where is it?',
	mood: null,
	scorer: 'a-scorer',
	tone: 70,
	respect: 50,
	resolution: 90,
	at: '2026-03-02T09:00:00.000Z',
})

const page: TryPageProps = {
	starters: [
		{ id: 'parcel', place: 'A parcel service', channel: 'chat', mood: 'angry', line: 'Where is it?' },
	],
	mostOwnLine: 500,
	moods: ['angry', 'friendly'],
	mostKept: 100,
	first: nothing,
	asks: null,
	kept: [],
	again: null,
}

function show(change: Partial<TryPageProps> = {}, answer: Partial<TryAnswer> = {}) {
	const posts: Record<string, unknown>[] = []
	showPage(<TryPage {...page} {...change} />, {
		at: '/try',
		onPost: (form) => {
			posts.push(Object.fromEntries(form))
			const text = String(form.get('text') ?? '')
			return { ...nothing, values: { ...values, text }, heard: text ? aHeard(text) : null, ...answer }
		},
	})
	return { posts, box: () => screen.findByRole('textbox', { name: tryWords.textLabel }) }
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('typing asks once, after a pause, and what comes back is about the last words', async () => {
	const { posts, box } = show()
	await userEvent.type(await box(), 'I am sorry.')
	expect(posts).toEqual([])
	await waitFor(() => expect(posts).toHaveLength(1))
	expect(posts[0]).toMatchObject({ intent: 'listen', stay: '1', line: 'parcel', text: 'I am sorry.' })
	const heard = await screen.findByRole('region', { name: tryWords.heardTitle })
	await within(heard).findByText(wordingWords.level('tone', 70))
	expect(within(heard).getByText('I am sorry.')).toBeTruthy()
})

test('another mood asks again with the same words', async () => {
	const { posts } = show({ first: { ...nothing, values: { ...values, text: 'Hello there.' } } })
	await userEvent.selectOptions(await screen.findByRole('combobox', { name: tryWords.moodLabel }), 'friendly')
	await waitFor(() => expect(posts).toHaveLength(1))
	expect(posts[0]).toMatchObject({ mood: 'friendly', text: 'Hello there.' })
})

test('the marks are said in one sentence when the button asks for them, and are not said as they change', async () => {
	const { box } = show()
	const spoken = () =>
		screen
			.getAllByRole('status')
			.find(({ textContent }) => textContent?.includes(`${wordingWords.dimension.tone}:`))
	await userEvent.type(await box(), 'Hello.')
	await screen.findByText(wordingWords.level('tone', 70))
	expect(spoken()).toBeUndefined()
	await press(tryWords.listenAct)
	await waitFor(() => expect(spoken()?.textContent).toContain(wordingWords.level('respect', 55)))
})

test('where the server is out of reach, words and marks stay, and the page says so', async () => {
	const first = { ...nothing, values: { ...values, text: 'Kept words.' }, heard: aHeard('Kept words.') }
	const { box } = show({ first }, { heard: null, notice: 'signed-out' })
	await userEvent.type(await box(), ' More.')
	await screen.findByText(tryWords.signedOutTitle)
	expect(await box()).toHaveProperty('value', 'Kept words. More.')
	expect(screen.getByText(wordingWords.level('tone', 70))).toBeTruthy()
})

test('a reply that is kept is listed at once, and the message goes with the next letter', async () => {
	const { posts, box } = show({}, { notice: 'kept', kept: [aKept('k1', 'Well said.')] })
	await userEvent.type(await box(), 'Well said.')
	await press(tryWords.keepAct)
	await screen.findByText(tryWords.notices.kept)
	expect(posts.some(({ intent }) => intent === 'keep')).toBe(true)
	const list = screen.getByRole('region', { name: tryWords.keptTitle })
	expect(within(list).getByText('Well said.')).toBeTruthy()
	await userEvent.type(await box(), '!')
	expect(screen.queryByText(tryWords.notices.kept)).toBeNull()
})

test('a kept reply shows its marks of then, leads back to the box, and can be removed', async () => {
	const kept = [aKept('k1', 'First.'), aKept('k2', 'Second.')]
	const { posts } = show({ kept }, { notice: 'removed', kept: kept.slice(1) })
	const again = await screen.findByRole('link', { name: tryWords.keptAct(tryWords.keptAgain, 'First.') })
	expect(again.getAttribute('href')).toBe('/try?kept=k1#field-text')
	expect(screen.getAllByText(/solved/)).toHaveLength(2)
	await press(tryWords.keptAct(tryWords.keptRemove, 'First.'))
	await waitFor(() => expect(screen.queryByText('First.')).toBeNull())
	expect(posts).toEqual([{ intent: 'remove', kept: 'k1', stay: '1' }])
	await waitFor(() => expect(document.activeElement?.textContent).toBe(tryWords.keptTitle))
})

test('what could not be kept is said at the box, which takes the focus', async () => {
	const { box } = show({}, { notice: 'long' })
	fireEvent.change(await box(), { target: { value: 'a'.repeat(2_100) } })
	await press(tryWords.keepAct)
	await screen.findByText(tryWords.notices.long)
	expect((await box()).getAttribute('aria-invalid')).toBe('true')
	expect(document.activeElement).toBe(await box())
})

test('not being sure is said first and in kind words, and so is what holds the marks down', async () => {
	const heard = aHeard('Fine.', { sure: false, unsure: 'too-short', capped: 'non-apology' })
	show({ first: { ...nothing, values: { ...values, text: 'Fine.' }, heard } })
	expect(await screen.findByText(wordingWords.unsure['too-short'])).toBeTruthy()
	expect(screen.getByText(wordingWords.capped['non-apology'])).toBeTruthy()
})

const judged = { grade: 3, quote: { start: 0, end: 4 } }
const opinion = {
	ok: true as const,
	text: 'Well said.',
	opinion: { tone: judged, respect: judged, resolution: { grade: 0, quote: null } },
}
const asks = { host: 'models.example', model: 'a-model' }

test('a second opinion is asked for by its button only, and stands beside, with who gave it', async () => {
	const { posts, box } = show({ asks }, { opinion })
	await userEvent.type(await box(), 'Well said.')
	await waitFor(() => expect(posts).toHaveLength(1))
	expect(posts.every(({ intent }) => intent === 'listen')).toBe(true)
	await press(tryWords.opinionAct)
	const shown = await screen.findByRole('region', { name: tryWords.opinionAnswer })
	expect(within(shown).getByText(tryWords.opinionBy('a-model', 'models.example'))).toBeTruthy()
	expect(within(shown).getAllByText(tryWords.opinionQuote('Well'))).toHaveLength(2)
	expect(within(shown).queryByText(tryWords.opinionEarlier)).toBeNull()
	await userEvent.type(await box(), ' And more.')
	expect(await within(shown).findByText(tryWords.opinionEarlier)).toBeTruthy()
})

test('where nobody may be asked, there is nothing about it', async () => {
	const { box } = show()
	await box()
	expect(screen.queryByText(/opinion/i)).toBeNull()
})
