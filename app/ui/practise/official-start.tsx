import { Time } from '../primitives/time'
import { practiseWords } from '../words/practise'
import { StartForm } from './start-form'

/** How the official attempts of this person stand; `none`: the scenario is for practice only. `until` is ISO 8601. */
export type OfficialState =
	| { state: 'none' }
	| { state: 'open-to-try'; left: number; typed: boolean }
	| { state: 'awaited' }
	| { state: 'paused'; until: string }
	| { state: 'passed' }

export type OfficialStartProps = {
	official: Exclude<OfficialState, { state: 'none' }>
	startKey: string
	openAlready: boolean
}

/** The official attempt: its start, or why not now and what to do instead. */
export function OfficialStart({ official, startKey, openAlready }: OfficialStartProps) {
	if (official.state === 'open-to-try' && !openAlready) {
		return (
			<StartForm
				mode="official"
				startKey={startKey}
				title={practiseWords.officialTitle}
				text={practiseWords.officialText}
				also={official.typed ? practiseWords.officialTyped : undefined}
				more={practiseWords.officialLeft(official.left)}
				act={practiseWords.officialAct}
				look="secondary"
			/>
		)
	}
	return (
		<section aria-labelledby="start-official" className="words-block rounded-lg border border-line p-5">
			<h2 id="start-official" className="text-lg">
				{practiseWords.officialTitle}
			</h2>
			{openAlready ? <p>{practiseWords.officialOpen}</p> : <NotNow official={official} />}
		</section>
	)
}

function NotNow({ official }: Pick<OfficialStartProps, 'official'>) {
	if (official.state === 'paused') {
		return (
			<p>
				{practiseWords.officialPaused} <Time at={official.until} withClock className="font-semibold" />.{' '}
				{practiseWords.officialPractise}
			</p>
		)
	}
	return <p>{official.state === 'awaited' ? practiseWords.officialWaits : practiseWords.officialDone}</p>
}
