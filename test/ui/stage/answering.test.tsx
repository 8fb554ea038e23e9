import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { actWords } from '#app/core/wording/acts'
import { StagePage, type StagePageProps } from '#app/ui/stage/stage-page'
import type { StageView } from '#app/ui/stage/stage-view'
import { typedWords } from '#app/ui/words/typed'
import { wordingWords } from '#app/ui/words/wording'
import { aWordingTold } from '#test/support/wording-told'
import { showPage } from '../show-page'
import { aStage } from './a-stage'

const typing: Partial<StageView> = {
	answer: { choose: false, write: true, thenChoose: false },
	replies: [],
}

function show(change: Partial<StageView> = {}, props: Partial<StagePageProps> = {}) {
	const posts: Record<string, string>[] = []
	showPage(
		<StagePage
			stage={aStage(change)}
			mode="practice"
			move={3}
			replyKey="key-3"
			debriefUrl="/d"
			leaveUrl="/practise"
			{...props}
		/>,
		{
			onPost: (form) =>
				posts.push(Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))),
		},
	)
	return posts
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply, in your own words' })

test('the three questions are folded above the replies, only where a scene pauses', async () => {
	show({ pause: true })
	const summary = screen.getByText('Before you answer: three questions')
	const replies = screen.getByRole('heading', { name: 'What do you say?' })
	expect(summary.compareDocumentPosition(replies)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
	expect(summary.closest('details')?.open).toBe(false)
	expect(summary.closest('details')?.textContent).toContain('What does leaving it do in the long run?')
	cleanup()
	show()
	expect(screen.queryByText('Before you answer: three questions')).toBeNull()
})

describe('a reply in one’s own words', () => {
	test('is sent with the number of the move and the key', async () => {
		const posts = show(typing)
		await userEvent.type(box(), 'I am sorry.')
		await userEvent.click(screen.getByRole('button', { name: 'Say it' }))
		expect(posts).toEqual([{ intent: 'reply', move: '3', key: 'key-3', text: 'I am sorry.' }])
		expect(screen.queryByText('Or choose one of these')).toBeNull()
	})

	test('is sent by Ctrl + Enter, and a plain Enter is a new line', async () => {
		const posts = show(typing)
		await userEvent.type(box(), 'One{Enter}two')
		expect(posts).toEqual([])
		await userEvent.keyboard('{Control>}{Enter}{/Control}')
		await waitFor(() => expect(posts.map(({ text }) => text?.replace(/\r/g, ''))).toEqual(['One\ntwo']))
	})

	test('says how much room is left, and when it is too much', () => {
		show(typing)
		expect(screen.getByText('2,000 characters left')).toBeTruthy()
		fireEvent.change(box(), { target: { value: 'a'.repeat(2001) } })
		expect(screen.getAllByText('1 character too many').length).toBeGreaterThan(0)
		expect(box().value).toHaveLength(2001)
	})

	test('that was refused stands in the box, with the reason tied to it and focus in it', async () => {
		show(typing, { notice: 'long-text', typed: 'Far too long' })
		expect(box().value).toBe('Far too long')
		expect(box().getAttribute('aria-invalid')).toBe('true')
		const described = (box().getAttribute('aria-describedby') ?? '').split(' ')
		expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain('shorten it')
		await waitFor(() => expect(document.activeElement).toBe(box()))
	})

	test('is still on the page where the moment is answered in another way by now', () => {
		show({}, { notice: 'not-asked', typed: 'My own words.' })
		expect(screen.getByText('My own words.')).toBeTruthy()
		expect(screen.queryByRole('textbox')).toBeNull()
	})

	test('keys 1 to 9 type digits in it and choose nothing', async () => {
		const posts = show({
			...typing,
			answer: { choose: true, write: true, thenChoose: false },
			replies: aStage().replies,
		})
		await userEvent.type(box(), '2 days')
		expect([box().value, posts]).toEqual(['2 days', []])
	})
})

describe('what was not understood', () => {
	test('is shown, costs nothing, and is asked again', () => {
		show({ ...typing, unclear: ['Lovely weather!'] })
		expect(screen.getByText('Lovely weather!')).toBeTruthy()
		expect(screen.getByText('It costs you nothing. Please say it in other words.')).toBeTruthy()
		expect(document.querySelector('[name=token]')).toBeNull()
	})

	test('the second time has the choices beside it', () => {
		show({
			answer: { choose: true, write: true, thenChoose: false },
			unclear: ['Lovely weather!', 'Rather cold.'],
		})
		expect(screen.getByRole('heading', { name: 'Or choose one of these' })).toBeTruthy()
		expect(screen.getByText('Rather cold.')).toBeTruthy()
		expect(box()).toBeTruthy()
	})
})

describe('write, then choose', () => {
	const pending = {
		text: 'So sorry!\nLet me look.',
		understood: true,
		tone: 75,
		respect: 100,
		wording: aWordingTold(),
	}
	const chosenNext = { answer: { choose: true, write: false, thenChoose: true } }
	const heard = () => screen.getByRole('region', { name: 'What you wrote' })

	test('shows the marks in words, where they come from and what would help, and then the choices', () => {
		show({ ...chosenNext, pending })
		expect(heard().textContent).toMatch(/Tone:\s*good.*Respect:\s*owns it.*Resolution/)
		expect(screen.getByRole('link', { name: /^So sorry/ })).toBeTruthy()
		for (const { act } of [...pending.wording.evidence, ...pending.wording.coaching.fixes])
			expect(heard().textContent).toContain(actWords(act).name)
		expect(screen.getByRole('heading', { name: 'Now choose' })).toBeTruthy()
	})

	test('says so where the scorer is not sure, and where the words had been shown', () => {
		show({ ...chosenNext, pending: { ...pending, wording: aWordingTold({ sure: false, unsure: 'mixed' }) } })
		expect(heard().textContent).toContain(typedWords.unsureMarks)
		cleanup()
		show({ ...chosenNext, pending: { ...pending, wording: aWordingTold({ copied: true }) } })
		expect(heard().textContent).toContain(typedWords.copied)
	})

	test('a guess of an earlier scorer is still called one', () => {
		show({ ...chosenNext, pending: { ...pending, wording: null } })
		expect(heard().textContent).toContain(wordingWords.unsurePlain)
		expect(heard().textContent).toMatch(/Tone:\s*good/)
	})

	test('says that the choice counts where nothing was understood', () => {
		const unclear = { ...pending, understood: false, tone: null, respect: null, wording: null }
		show({ answer: { choose: true, write: false, thenChoose: true }, pending: unclear })
		expect(screen.getByRole('region', { name: 'What you wrote' }).textContent).toContain(
			'the reply you choose now is the one that counts',
		)
		expect(screen.queryByText('Tone')).toBeNull()
	})
})

test('a reply that cannot be had can be reached and read with its reason, and does nothing', async () => {
	const posts = show({
		withheld: [{ text: 'We waive the fee.', deed: null, reason: 'Only a team lead can waive it.' }],
	})
	const button = screen.getByRole('button', { name: 'We waive the fee.' })
	expect(button.getAttribute('aria-disabled')).toBe('true')
	expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
		'Only a team lead can waive it.',
	)
	await userEvent.click(button)
	expect(posts).toEqual([])
})

test('what is done is told apart from what is said', () => {
	show({ replies: [{ token: 'tok-a', text: 'One moment.', deed: 'You open the notes.' }] })
	const button = screen.getByRole('button', { name: /One moment/ })
	expect(button.textContent).toContain('You do this: You open the notes.')
})

test('what there is to see has a title, time that passes is told, and other people have a name and a face', () => {
	show({
		others: [
			{
				name: 'Sam Green',
				about: 'Drives the van.',
				face: { url: '/faces/sam/neutral.svg', expression: 'neutral' },
			},
		],
		beats: [
			{ kind: 'later', id: '0', text: 'An hour passes.', words: null },
			{ kind: 'see', id: '1', title: 'The tracking screen', text: 'Scanned on Monday.', words: null },
			{
				kind: 'says',
				id: '2',
				by: 'Sam Green',
				face: { url: '/faces/sam/neutral.svg', expression: 'neutral' },
				text: 'I can take it.',
				words: null,
			},
		],
		gauges: [{ title: 'Handling time', value: 6, unit: 'min' }],
	})
	expect(screen.getByRole('figure', { name: /The tracking screen/ }).textContent).toContain(
		'Scanned on Monday.',
	)
	expect(screen.getByText('An hour passes.')).toBeTruthy()
	expect(screen.getByText('Sam Green:')).toBeTruthy()
	expect(screen.getByRole('region', { name: 'Also here' }).textContent).toContain('Drives the van.')
	expect(screen.getByText('6 min')).toBeTruthy()
})

test('somebody who is in sight is not told to be here as well', () => {
	const sam = {
		name: 'Sam Green',
		about: '',
		face: { url: '/faces/sam/neutral.svg', expression: 'neutral' },
	} as const
	const line = {
		kind: 'says',
		id: '0',
		by: 'Sam Green',
		face: null,
		text: 'I can take it.',
		words: null,
	} as const
	show({ channel: 'counter', others: [sam], beats: [line] })
	expect(screen.queryByRole('region', { name: 'Also here' })).toBeNull()
})

test.each([
	['chat', 'Now by private message'],
	['email', 'Now by email'],
	['social', 'Now on a public page'],
	['phone', 'Now on the phone'],
] as const)('when the conversation moves to %s, the log says so', (channel, words) => {
	show({ channel, channelChanged: true })
	expect(screen.getByRole('log').textContent).toContain(words)
})

test('a deed, a screen and a change of channel are in what was said before', () => {
	show({
		past: [
			{ kind: 'see', id: '0', title: 'The form', text: 'Two fields.', turn: 1 },
			{ kind: 'reply', text: '', deed: 'You fill in the form.', written: false, turn: 1 },
			{ kind: 'channel', id: '1', channel: 'email', turn: 2 },
			{ kind: 'later', id: '2', text: 'Two days pass.', turn: 2 },
		],
	})
	const before = screen.getByText('What was said before').closest('details')
	for (const words of ['The form', 'You do this: You fill in the form.', 'Now by email', 'Two days pass.'])
		expect(before?.textContent).toContain(words)
	expect(before?.textContent).not.toContain('You:')
})
