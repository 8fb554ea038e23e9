import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import { conditionText } from '#app/core/scenario/condition-text'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { PlayEngine } from '#app/ui/studio/play-engine'
import { ProblemList } from '#app/ui/studio/problem-list'
import { ScenarioStudio } from '#app/ui/studio/scenario-studio'
import { StudioList } from '#app/ui/studio/studio-list'
import { writtenOnServer } from '#test/support/written-on-server'
import { showPage } from '../show-page'
import { aDefinition } from './a-definition'

const file = 'content/scenarios/parcel/scenario.mdx'
const unknownTarget = {
	code: 'unknown-target',
	severity: 'error' as const,
	file,
	line: 42,
	column: 18,
	message: 'The reply “own” leads to “keept”.',
	fix: 'Write to="kept".',
}

describe('the problem list', () => {
	test('shows each problem with its place, its way out and its page', () => {
		showPage(<ProblemList problems={[unknownTarget, { ...unknownTarget, file: 'b.mdx', line: 7 }]} />)
		const here = within(screen.getByRole('region', { name: file }))
		expect(here.getByText('Error')).toBeTruthy()
		expect(here.getByText('Line 42, column 18')).toBeTruthy()
		expect(here.getByText('Write to="kept".')).toBeTruthy()
		expect(here.getByRole('link', { name: 'About unknown-target' }).getAttribute('href')).toBe(
			'/guide/problems/unknown-target',
		)
		expect(screen.getByRole('region', { name: 'b.mdx' }).textContent).toContain('Line 7')
	})

	test('says so when there is none', () => {
		showPage(<ProblemList problems={[]} />)
		expect(screen.getByText(/No problems found/)).toBeTruthy()
	})
})

test('the list says how each text stands, in words', () => {
	showPage(
		<StudioList
			whose="all"
			scenarios={[
				{
					url: '/studio/scenarios/parcel',
					title: 'The parcel',
					file,
					state: 'behind',
					errors: 1,
					warnings: 2,
					belongs: { owners: [], mine: false, url: '/studio/owners/scenario/x' },
					publishedAt: null,
				},
			]}
			lessons={[]}
			courses={[]}
			drafts={[]}
			toReview={[]}
		/>,
	)
	const row = screen.getByRole('row', { name: /The parcel/ })
	expect(row.textContent).toContain('Newest text has problems')
	expect(row.textContent).toContain('1 error, 2 warnings')
	expect(row.textContent).toContain('Never')
})

describe('the preview', () => {
	const engine: PlayEngine = {
		start: startRun,
		move: moveRun,
		written: writtenOnServer(aDefinition),
		stage: stageOf,
		result: (run) => assess(run, { resolution: { worst: 0, best: 1000 } }, aDefinition.rule),
	}

	const languages = [
		{ tag: 'cy', name: 'Welsh' },
		{ tag: 'en-XA', name: 'Pseudo-language' },
	]
	const written = { definition: aDefinition, words: null, bounds: [], notes: [], newest: true, hash: 'h' }

	function show(play = true) {
		showPage(
			<ScenarioStudio
				title="The parcel"
				state="published"
				problems={[]}
				engine={engine}
				play={play ? { ...written, languages, spoken: null } : null}
			/>,
		)
	}

	test('plays the definition to an ending, with state, mood and scores laid open', async () => {
		show()
		expect(screen.getByText('Here we go again.')).toBeTruthy()
		expect(stateNow()).toContain('trust1')
		await userEvent.click(screen.getByRole('button', { name: /^I’m sorry/ }))
		expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What the notes say' }))
		expect(stateNow()).toContain('trust3')
		expect(stateNow()).toContain('Moodcalm')
		await userEvent.click(screen.getByRole('button', { name: /ours to put right/ }))
		expect(screen.getByText('Right. Thank you.')).toBeTruthy()
		const ending = screen.getByRole('region', { name: 'Ending: kept' })
		expect(ending.textContent).toContain('tone87.500')
		expect(ending.textContent).toContain('Passesyes')
	})

	test('keeps a run that has ended as a walk-through, to be downloaded', async () => {
		show()
		await userEvent.click(screen.getByRole('button', { name: /^I’m sorry/ }))
		expect(screen.queryByText('Save this run as a walk-through')).toBeNull()
		await userEvent.click(screen.getByRole('button', { name: /ours to put right/ }))
		await userEvent.click(screen.getByText('Save this run as a walk-through'))
		const title = screen.getByRole('textbox', { name: 'What it shows' })
		await userEvent.clear(title)
		await userEvent.type(title, 'The best way: "kept"')
		const link = screen.getByRole('link', { name: 'Download the file' })
		expect(link.getAttribute('download')).toBe('kept.play.yaml')
		const file = decodeURIComponent(link.getAttribute('href')?.split(',').slice(1).join(',') ?? '')
		expect(screen.getByRole('region', { name: 'The file' }).textContent).toBe(file)
		const { walk, faults } = readWalkThrough(file)
		expect(faults).toEqual([])
		expect(walk).toMatchObject({ title: 'The best way: "kept"', expect: { ending: { value: 'kept' } } })
		expect(walk?.moves).toHaveLength(2)
	})

	test('does not keep a run that was set into a scene', async () => {
		show()
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Go to scene' }), 'What the notes say')
		await userEvent.click(screen.getByRole('button', { name: 'Go' }))
		await userEvent.click(screen.getByRole('button', { name: /ours to put right/ }))
		expect(screen.getByRole('region', { name: 'Ending: kept' })).toBeTruthy()
		expect(screen.queryByText('Save this run as a walk-through')).toBeNull()
	})

	test('lays open what a reply does', () => {
		show()
		expect(screen.getByRole('button', { name: /brush-off/ }).textContent).toContain(
			'brush-offto look-uptone -1respect -2sets trust -1',
		)
	})

	test('can be told in another language, and goes on where it was', async () => {
		const welsh: ScenarioDefinition = {
			...aDefinition,
			scenes: aDefinition.scenes.map((scene) => ({ ...scene, title: `${scene.title} (cy)` })),
		}
		const counts = { strings: 20, missing: 3, stale: 1, faulty: 0 }
		function InEither() {
			const [other, setOther] = useState(false)
			const spoken = other ? { tag: 'cy', direction: 'ltr' as const, counts } : null
			const play = { ...written, definition: other ? welsh : aDefinition, languages, spoken }
			return (
				<>
					<button type="button" onClick={() => setOther(true)}>
						other
					</button>
					<ScenarioStudio title="The parcel" state="published" problems={[]} engine={engine} play={play} />
				</>
			)
		}
		showPage(<InEither />)
		const choice = screen.getByRole('combobox', { name: 'Language' })
		expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
			'As written',
			'Welsh',
			'Pseudo-language',
		])
		await userEvent.click(screen.getByRole('button', { name: /^I’m sorry/ }))
		await userEvent.click(screen.getByRole('button', { name: 'other' }))
		expect(screen.getByRole('heading', { name: 'What the notes say (cy)' }).closest('[lang]')).toHaveProperty(
			'lang',
			'cy',
		)
		expect(screen.getByRole('status').textContent).toBe(
			'20 strings: 3 not translated, 1 stale, told as written. Trainees play all of it as written.',
		)
		await userEvent.click(screen.getByRole('button', { name: /ours to put right/ }))
		expect(screen.getByRole('region', { name: 'Ending: kept' })).toBeTruthy()
	})

	test('goes one turn back and starts again', async () => {
		show()
		await userEvent.click(screen.getByRole('button', { name: /Your full name/ }))
		await userEvent.click(screen.getByRole('button', { name: 'Back one turn' }))
		expect(screen.getByRole('heading', { name: 'The phone rings' })).toBeTruthy()
		expect(stateNow()).toContain('Saidnothing yet')
		await userEvent.click(screen.getByRole('button', { name: /Your full name/ }))
		await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
		expect(screen.getByRole('heading', { name: 'The phone rings' })).toBeTruthy()
		expect(screen.getByRole('button', { name: 'Back one turn' })).toHaveProperty('disabled', true)
	})

	test('goes to a scene and plays on from there', async () => {
		show()
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Go to scene' }), 'What the notes say')
		await userEvent.click(screen.getByRole('button', { name: 'Go' }))
		expect(screen.getByText(/You jumped here/)).toBeTruthy()
		await userEvent.click(screen.getByRole('button', { name: /Ask the courier/ }))
		expect(screen.getByRole('region', { name: 'Ending: gave-up' })).toBeTruthy()
	})

	test('says why there is nothing to play', () => {
		show(false)
		expect(screen.getByText(/Mend the errors first/)).toBeTruthy()
	})
})

test('conditions read as an author writes them', () => {
	expect(
		conditionText({
			op: 'and',
			of: [
				{
					op: 'or',
					of: [
						{ op: 'met', need: 'truth' },
						{ op: 'flag', name: 'late' },
					],
				},
				{ op: 'not', of: { op: 'said', reply: 'own' } },
				{ op: 'compare', left: { kind: 'turn' }, is: '>=', right: { kind: 'value', value: 3 } },
			],
		}),
	).toBe('(met(truth) or late) and not said(own) and turn >= 3')
})

function stateNow(): string {
	return screen.getByRole('region', { name: 'State' }).textContent ?? ''
}
