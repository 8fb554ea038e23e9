import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import type { Debrief } from '#app/core/assessment/debrief-types'
import { DebriefPage, type DebriefTold } from '#app/ui/debrief/debrief-page'
import { showPage } from '../show-page'
import { aDebrief } from './a-debrief'

const rule = {
	pass: { total: 70, tone: 60, respect: 70, resolution: 70 },
	weights: { tone: 30, respect: 35, resolution: 35 },
}

function tell(
	debrief: Debrief = aDebrief(),
	change: Partial<DebriefTold> & { mode?: 'practice' | 'official' } = {},
) {
	const { mode = 'official', ...told } = change
	return (
		<DebriefPage
			title="The parcel"
			mode={mode}
			step="told"
			debrief={debrief}
			felt="tense"
			rule={rule}
			againKey="again-1"
			next={null}
			{...told}
		/>
	)
}

describe('the first question', () => {
	const ask = (
		<DebriefPage
			title="The parcel"
			mode="practice"
			step="ask"
			name="Maya Osei"
			moods={['hostile', 'tense', 'calm']}
		/>
	)

	test('stands alone: nothing of the story, the scores or the turns is on the page', () => {
		const { container } = showPage(ask)
		expect(screen.getByRole('group', { name: 'How do you think Maya felt at the end?' })).toBeTruthy()
		expect(container.textContent).not.toMatch(/story|score|tone|respect|Turn|strength/)
		expect(container.querySelector('img, svg, details')).toBeNull()
	})

	test('posts the mood that was chosen', async () => {
		const posts: string[] = []
		showPage(ask, { onPost: (form) => posts.push(`${form.get('intent')} ${form.get('felt')}`) })
		await userEvent.click(screen.getByRole('radio', { name: 'calm' }))
		await userEvent.click(screen.getByRole('button', { name: 'Show me the debrief' }))
		expect(posts).toEqual(['felt calm'])
	})
})

describe('the debrief', () => {
	test('takes focus to its first heading once the question is answered', () => {
		const page = (step: 'ask' | 'told') =>
			step === 'told' ? (
				tell()
			) : (
				<DebriefPage title="The parcel" mode="official" step="ask" name="Maya Osei" moods={['tense']} />
			)
		function Page() {
			const [step, setStep] = useState<'ask' | 'told'>('ask')
			return (
				<>
					<button type="button" onClick={() => setStep('told')}>
						go
					</button>
					{page(step)}
				</>
			)
		}
		showPage(<Page />)
		fireEvent.click(screen.getByRole('button', { name: 'go' }))
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How Maya felt' }))
	})

	test('goes round in its order, with the details behind "more"', () => {
		showPage(tell())
		const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
		expect(headings).toEqual([
			'How Maya felt',
			'The story',
			'One strength',
			'One thing to change',
			'Say that turn again',
			'Where this leaves you',
		])
		const more = screen.getByText('More about this conversation').closest('details')
		expect(more?.open).toBe(false)
		expect(within(more!).getByText('Scores and the rules behind them')).toBeTruthy()
	})

	test('puts the guess beside how the person left, and the story beside the wanted one', () => {
		showPage(tell())
		expect(screen.getByText('You thought: tense.')).toBeTruthy()
		expect(screen.getByText('Maya felt: hostile.')).toBeTruthy()
		expect(screen.getByText(/I’ve told everyone at work/)).toBeTruthy()
		expect(screen.getByText(/put it right the same day/)).toBeTruthy()
	})

	test('says that turn again with the turn and a key', async () => {
		const posts: Record<string, unknown>[] = []
		showPage(tell(), { onPost: (form) => posts.push(Object.fromEntries(form)) })
		await userEvent.click(screen.getByRole('button', { name: 'Say that turn again' }))
		expect(posts).toEqual([{ intent: 'again', turn: '2', key: 'again-1' }])
	})

	test('shows scores in whole points rounded down, with floors and the cap in words', () => {
		showPage(tell())
		expect(screen.getByText('50 out of 100', { selector: 'span' })).toBeTruthy()
		expect(screen.getByText(/60 needed: reached/)).toBeTruthy()
		expect(screen.getByText(/holds respect at 55/).textContent).toContain('70 needed: not yet reached')
	})

	test('draws the mood as a picture and says the same in a table, inner voice included', () => {
		showPage(tell())
		const picture = screen.getByRole('img', { name: /starts tense and ends hostile/, hidden: true })
		expect(picture.querySelectorAll('circle')).toHaveLength(3)
		const table = screen.getByRole('table', { name: 'Mood and thoughts, turn by turn', hidden: true })
		const rows = within(table)
			.getAllByRole('row', { hidden: true })
			.slice(1)
			.map((row) => row.textContent)
		expect(rows).toHaveLength(2)
		expect(rows[0]).toMatch(/1.*from the top.*two too many.*calm/)
		expect(rows[1]).toMatch(/2.*the courier.*hostile/)
	})

	test('names marks in words and leads to the lesson', () => {
		showPage(tell(undefined, { lessonTitles: { 'respect/plain-truth#own-it': 'Own it' } }))
		expect(screen.getByText('cold').textContent).toContain('Respect:')
		expect(screen.getAllByText('very good')).toHaveLength(2)
		expect(screen.getByRole('link', { name: 'Read more: Own it' }).getAttribute('href')).toBe(
			'/courses/respect/plain-truth#idea-own-it',
		)
	})

	test('says "not yet" and never "fail", and gives one next step', () => {
		const { container } = showPage(tell())
		expect(screen.getByText('Not yet', { selector: 'section span' })).toBeTruthy()
		expect(container.textContent).not.toMatch(/fail/i)
		expect(container.textContent).toContain('Say that turn again')
	})

	test('finds something true to honour where no reply helped, and praises none that hurt', () => {
		const [, bad] = aDebrief().turns
		const debrief = aDebrief({
			turns: [bad!],
			strength: { turn: 2, reply: bad!.reply, deed: null, why: bad!.why },
		})
		showPage(tell(debrief))
		const strength = screen.getByRole('region', { name: 'One strength' })
		expect(strength.textContent).toContain('You stayed with a hard conversation to its end')
		expect(strength.textContent).not.toContain('courier')
	})

	test('names the turn that mattered most, and none where nothing was lost or could be better', () => {
		const mostLost = { turn: 2, lost: 9000, dimension: 'respect' as const, before: 95_500, after: 70_900 }
		showPage(tell(aDebrief({ mostLost })))
		const told = 'Turn 2 mattered most: respect could have reached 95 until then, and 70 after it.'
		expect(screen.getByText(told)).toBeTruthy()
		cleanup()
		showPage(tell())
		expect(screen.queryByText(/mattered most/)).toBeNull()
		cleanup()
		showPage(tell(aDebrief({ mostLost, change: null })))
		expect(screen.queryByText(/mattered most/)).toBeNull()
	})

	test('asks for no change where every reply was the best, and leads on', () => {
		showPage(
			tell(aDebrief({ change: null }), { next: { text: 'Back to the course', url: '/courses/respect' } }),
		)
		expect(screen.queryByRole('button', { name: 'Say that turn again' })).toBeNull()
		expect(screen.getByRole('link', { name: 'Back to the course' })).toBeTruthy()
	})

	test('says of practice that it never counts', () => {
		showPage(tell(undefined, { mode: 'practice' }))
		expect(screen.getByText(/Only you can see it, and it never counts/)).toBeTruthy()
		expect(screen.getByText(/would have been “not yet”/)).toBeTruthy()
	})
})
