import { useActionData, useLoaderData } from '@remix-run/react'
import { createRemixStub } from '@remix-run/testing'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { StagePage, type StagePageProps } from '#app/ui/stage/stage-page'
import type { StageNotice, StageView } from '#app/ui/stage/stage-view'
import { aStage } from './a-stage'

const third = aStage({
	turn: 3,
	heading: 'The choice',
	mood: 'calm',
	beats: [
		{
			kind: 'says',
			id: 'choice:says-1',
			by: 'Maya Osei',
			face: null,
			text: 'The refund, then.',
			words: null,
		},
	],
	replies: [
		{ token: 'tok-x', text: 'Done. You will see it by Friday.', deed: null },
		{ token: 'tok-y', text: 'Are you sure?', deed: null },
	],
})

type Server = { stages: StageView[]; notice?: StageNotice; wait?: Promise<void> }

/** A stage that a server answers: every post is kept, and leads to the next of `stages`. */
function play({ stages, notice, wait }: Server, props: Partial<StagePageProps> = {}) {
	const posts: Record<string, string>[] = []
	let at = 0
	function Page() {
		const { stage, key } = useLoaderData<{ stage: StageView; key: string }>()
		const refusal = useActionData<{ notice: StageNotice }>()
		return (
			<StagePage
				stage={stage}
				mode="practice"
				move={at + 1}
				replyKey={key}
				debriefUrl="/attempts/a1/debrief"
				leaveUrl="/practise"
				notice={refusal?.notice ?? null}
				{...props}
			/>
		)
	}
	const Stub = createRemixStub([
		{
			path: '/',
			Component: Page,
			loader: () => ({ stage: stages[at], key: `key-${at}` }),
			action: async ({ request }) => {
				posts.push(Object.fromEntries([...(await request.formData())].map(([n, v]) => [n, String(v)])))
				await wait
				if (notice) return { notice }
				at = Math.min(at + 1, stages.length - 1)
				return null
			},
		},
	])
	render(<Stub />)
	takeOff(vi.mocked(console.warn), 'React Router Future Flag')
	return posts
}

const nameAndValue = (field: Element) => `${field.getAttribute('name')}=${field.getAttribute('value')}`

/** The stub says this on every page and cannot be told not to. */
function takeOff(said: MockInstance, notice: string) {
	if (said.mock.calls.every((call) => call.join(' ').includes(notice))) said.mockClear()
}

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('a reply', () => {
	test('is sent with its token, the turn and the idempotency key', async () => {
		const posts = play({ stages: [aStage(), third] })
		await userEvent.click(await screen.findByRole('button', { name: /ours to put right/ }))
		await screen.findByText('The refund, then.')
		expect(posts).toEqual([{ intent: 'reply', move: '1', key: 'key-0', token: 'tok-b' }])
	})

	test('is one plain form before scripts have loaded, without a style attribute', () => {
		const Stub = createRemixStub([
			{
				path: '/',
				Component: () => (
					<StagePage
						stage={aStage()}
						mode="official"
						move={2}
						replyKey="k1"
						debriefUrl="/d"
						leaveUrl="/practise"
					/>
				),
			},
		])
		const page = document.createElement('div')
		page.innerHTML = renderToString(<Stub />)
		takeOff(vi.mocked(console.error), 'useLayoutEffect')
		takeOff(vi.mocked(console.warn), 'React Router Future Flag')
		const form = page.querySelector('form')
		expect(form?.method).toBe('post')
		expect([...(form?.querySelectorAll('input[type=hidden]') ?? [])].map(nameAndValue)).toEqual([
			'intent=reply',
			'move=2',
			'key=k1',
		])
		expect([...page.querySelectorAll('button[type=submit]')].map(nameAndValue)).toEqual([
			'token=tok-a',
			'token=tok-b',
			'token=tok-c',
		])
		expect(page.querySelector('[style]')).toBeNull()
	})

	test('is sent once, however often it is clicked', async () => {
		let go = () => {}
		const posts = play({
			stages: [aStage(), third],
			wait: new Promise((resolve) => {
				go = resolve
			}),
		})
		await userEvent.dblClick(await screen.findByRole('button', { name: /ours to put right/ }))
		await userEvent.click(screen.getByRole('button', { name: /take that up with them/ }))
		expect(await screen.findByText('Sending your reply.')).toBeTruthy()
		go()
		await screen.findByText('The refund, then.')
		expect(posts.map((post) => post.token)).toEqual(['tok-b'])
	})

	test('can be given turn after turn', async () => {
		const posts = play({ stages: [aStage(), third, aStage({ ended: true, replies: [] })] })
		await userEvent.click(await screen.findByRole('button', { name: /ours to put right/ }))
		await userEvent.click(await screen.findByRole('button', { name: /by Friday/ }))
		await screen.findByRole('link', { name: 'See your debrief' })
		expect(posts.map((post) => post.token)).toEqual(['tok-b', 'tok-x'])
	})
})

describe('the number keys', () => {
	test('choose the reply of that number', async () => {
		const posts = play({ stages: [aStage(), third] })
		await screen.findByRole('button', { name: /ours to put right/ })
		await userEvent.keyboard('3')
		await screen.findByText('The refund, then.')
		expect(posts.map((post) => post.token)).toEqual(['tok-c'])
	})

	test('do nothing with another key held, beyond the list, or once turned off', async () => {
		const posts = play({ stages: [aStage(), third] })
		await screen.findByRole('button', { name: /ours to put right/ })
		await userEvent.keyboard('{Control>}2{/Control}')
		await userEvent.keyboard('9')
		await userEvent.click(screen.getByRole('checkbox', { name: 'Choose with the keys 1 to 3' }))
		await userEvent.keyboard('2')
		expect(posts).toEqual([])
		expect(localStorage.getItem('rapport.number-keys')).toBe('off')
	})
})

describe('a new turn', () => {
	test('takes focus to its heading and is said in the log; the first one does not', async () => {
		play({ stages: [aStage(), third] })
		const log = await screen.findByRole('log', { name: 'The conversation' })
		expect(document.activeElement).toBe(document.body)
		await userEvent.click(screen.getByRole('button', { name: /ours to put right/ }))
		const heading = await screen.findByRole('heading', { name: /The choice/ })
		await waitFor(() => expect(document.activeElement).toBe(heading))
		expect(heading.textContent).toContain('Maya sounds calm')
		expect(screen.getByRole('log')).toBe(log)
		expect(within(log).getByText('The refund, then.')).toBeTruthy()
	})
})

describe('what the page says', () => {
	test('a refusal, with the replies still on offer', async () => {
		const posts = play({ stages: [aStage()], notice: 'stale-turn' })
		await userEvent.click(await screen.findByRole('button', { name: /ours to put right/ }))
		const notice = await screen.findByText(/moved on in another tab/)
		expect(notice.closest('[role=status]')).not.toBeNull()
		await waitFor(() => expect(screen.getAllByRole('button')[0]?.getAttribute('aria-disabled')).toBeNull())
		await userEvent.click(screen.getByRole('button', { name: /take that up with them/ }))
		await waitFor(() => expect(posts.map((post) => post.token)).toEqual(['tok-b', 'tok-a']))
	})

	test('the mood as the text of the face, the turn, and whether it counts', async () => {
		play({ stages: [aStage()] }, { mode: 'official' })
		expect(await screen.findByRole('img', { name: 'Maya looks tense' })).toBeTruthy()
		expect(screen.getByText('Turn 2 of at most 10')).toBeTruthy()
		expect(screen.getByText('Official attempt')).toBeTruthy()
	})

	test('at the ending only the last lines and the way to the debrief', async () => {
		play({ stages: [aStage({ ended: true, replies: [], heading: 'Put right' })] })
		expect((await screen.findByRole('link', { name: 'See your debrief' })).getAttribute('href')).toBe(
			'/attempts/a1/debrief',
		)
		expect(screen.queryByText('What do you say?')).toBeNull()
		expect(screen.getByText('The call has ended')).toBeTruthy()
	})

	test('in a chat, both sides in one thread with the older messages folded', async () => {
		const long = [1, 2, 3, 4].flatMap((turn): StageView['past'] => [
			{ kind: 'says', id: `says-${turn}`, by: 'Joan Price', text: `Question ${turn}`, turn },
			{ kind: 'reply', text: `Answer ${turn}`, deed: null, written: false, turn },
		])
		play({ stages: [aStage({ channel: 'chat', past: long })] })
		const folded = (await screen.findByText('4 earlier messages')).closest('details')
		expect(folded?.textContent).toContain('Answer 2')
		expect(folded?.textContent).not.toContain('Question 3')
		expect(screen.getByText('Question 3')).toBeTruthy()
	})

	test('a title stays with a name that came with one', async () => {
		const stage = aStage({ person: { ...aStage().person, name: 'Mrs Lan Pham' } })
		play({ stages: [stage] })
		expect(await screen.findByRole('img', { name: 'Mrs Pham looks tense' })).toBeTruthy()
	})
})
