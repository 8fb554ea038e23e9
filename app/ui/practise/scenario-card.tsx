import type { Thousandths } from '#app/core/assessment/result'
import type { Channel } from '#app/core/scenario/definition'
import { urls } from '#app/urls'
import { Face } from '../faces/face'
import type { FaceView } from '../faces/face-view'
import { LinkButton } from '../primitives/link-button'
import { practiseWords } from '../words/practise'
import { OwnRecord, type OwnRecordProps } from './own-record'
import { ScenarioFacts } from './scenario-facts'

export type ScenarioCardView = {
	slug: string
	title: string
	summary: string
	channel: Channel
	level: number
	minutes: number
	use: 'practice' | 'official'
	face: FaceView
	/** One's own ended practice runs; scores are totals. */
	practice: { count: number; best: Thousandths | null; latest: Thousandths | null }
	official: OwnRecordProps['official']
	/** The id of an open attempt: `continue` leads there. */
	open: string | null
	next: keyof typeof practiseWords.next
}

export function ScenarioCard({ scenario }: { scenario: ScenarioCardView }) {
	const { slug, title, face, open, next } = scenario
	const to = next === 'continue' && open ? urls.attempt(open) : urls.scenario(slug)
	return (
		<li className="card-print flex flex-col rounded-lg border border-line bg-sheet p-5">
			<div className="mb-3 flex items-start gap-4">
				<Face face={face} alt="" size="md" />
				<div className="min-w-0">
					<h2 className="text-lg leading-tight">{title}</h2>
					<p className="mt-1 text-sm">{scenario.summary}</p>
				</div>
			</div>
			<ScenarioFacts channel={scenario.channel} minutes={scenario.minutes} level={scenario.level} />
			<OwnRecord practice={scenario.practice} official={scenario.official} use={scenario.use} />
			<div className="mt-auto pt-4">
				<LinkButton
					to={to}
					look={next === 'again' ? 'secondary' : 'primary'}
					aria-label={practiseWords.nextFor(practiseWords.next[next], title)}
				>
					{practiseWords.next[next]}
				</LinkButton>
			</div>
		</li>
	)
}
