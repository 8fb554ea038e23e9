import type { Channel } from '#app/core/scenario/definition'
import type { WordNode } from '#app/core/scenario/words'
import { urls } from '#app/urls'
import { Face } from '../faces/face'
import type { FaceView } from '../faces/face-view'
import { Prose } from '../lesson/prose-view'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { practiseWords } from '../words/practise'
import { Greeting } from './greeting'
import { HardToHear } from './hard-to-hear'
import { OfficialStart, type OfficialState } from './official-start'
import { type OpenAttempt, OpenAttempts } from './open-attempts'
import { Pair, type PairProps } from './pair'
import { RedLines } from './red-lines'
import { ScenarioFacts } from './scenario-facts'
import { StartForm } from './start-form'

export type ScenarioBriefProps = {
	scenario: {
		slug: string
		title: string
		summary: string
		channel: Channel
		level: number
		minutes: number
		most: number
		person: { name: string; about: string; face: FaceView }
		brief: { words: WordNode[] | null; text: string }
		/** How the house opens here. */
		greeting: string | null
		/** Texts of the critical failures. */
		redLines: string[]
		/** What may be hard to hear. */
		warning: string | null
		/** Whether practice asks for own words in some scene. */
		typed: boolean
	}
	open: OpenAttempt[]
	official: OfficialState
	/** The other customer with the same problem. */
	pair?: PairProps['pair'] | null
	/** Idempotency keys of the two starts: fresh ones with every page. */
	keys: { practice: string; official: string }
	/** Why the last start was not possible. */
	notice?: keyof typeof practiseWords.notices | null
}

/** Before play. Posts `intent=start`, `mode` and `key` to its own address. */
export function ScenarioBrief({ scenario, open, official, pair = null, keys, notice }: ScenarioBriefProps) {
	const { person, brief, channel } = scenario
	const openOfficial = open.some(({ mode }) => mode === 'official')
	const typedOfficially = official.state === 'open-to-try' && official.typed
	const typing = scenario.typed ? (typedOfficially ? 'always' : 'in practice') : 'never'
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={[{ label: practiseWords.title, to: urls.practise() }, { label: scenario.title }]} />
			<PageHead title={scenario.title} lead={scenario.summary} />
			<div className="-mt-5 mb-8">
				<ScenarioFacts channel={channel} minutes={scenario.minutes} level={scenario.level} />
			</div>
			{notice && (
				<Notice kind="warn" announce className="mb-8">
					{practiseWords.notices[notice]}
				</Notice>
			)}
			<OpenAttempts open={open} />
			<div className="grid gap-8">
				{scenario.warning && <HardToHear text={scenario.warning} />}
				<section aria-labelledby="meet-title" className="flex items-center gap-5">
					<Face face={person.face} alt="" size="lg" />
					<div>
						<h2 id="meet-title" className="text-sm text-ink-soft">
							{practiseWords.meet}
						</h2>
						<p className="font-display text-xl font-semibold">{person.name}</p>
						<p>{person.about}</p>
					</div>
				</section>
				<section aria-labelledby="brief-title">
					<h2 id="brief-title" className="mb-2 text-xl">
						{practiseWords.brief}
					</h2>
					{brief.words ? <Prose nodes={brief.words} /> : <p className="max-w-measure">{brief.text}</p>}
				</section>
				{scenario.greeting && <Greeting text={scenario.greeting} />}
				<RedLines texts={scenario.redLines} />
				<section aria-labelledby="expect-title">
					<h2 id="expect-title" className="mb-2 text-xl">
						{practiseWords.expect}
					</h2>
					<p className="max-w-measure">
						{practiseWords.expectText(
							practiseWords.channel[channel],
							scenario.minutes,
							scenario.most,
							typing,
						)}
					</p>
				</section>
				<div className="grid items-start gap-5 sm:grid-cols-2">
					<StartForm
						mode="practice"
						startKey={keys.practice}
						title={practiseWords.practiceTitle}
						text={practiseWords.practiceText}
						act={practiseWords.practiceAct}
						look="primary"
					/>
					{official.state !== 'none' && (
						<OfficialStart official={official} startKey={keys.official} openAlready={openOfficial} />
					)}
				</div>
				{pair && <Pair pair={pair} />}
			</div>
		</div>
	)
}
