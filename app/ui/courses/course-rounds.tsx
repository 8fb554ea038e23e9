import { Link } from '@remix-run/react'
import { AwardIcon } from '../primitives/icons'
import { coursePageWords as words } from '../words/course-page'

export type RoundShown = {
	number: number
	on: string
	until: string | null
	way: keyof typeof words.ways
	/** Where its certificate is. */
	certificate: string | null
}
export type CourseRoundsProps = {
	rounds: RoundShown[]
	/** The round that is open, from the second on. */
	open: { number: number; since: string | null } | null
}

/** Every time somebody has completed a course, the newest first. */
export function CourseRounds({ rounds, open }: CourseRoundsProps) {
	if (rounds.length === 0) return null
	return (
		<section aria-labelledby="rounds-title" className="mt-10 max-w-measure">
			<h2 id="rounds-title" className="mb-4 text-xl">
				{words.roundsTitle}
			</h2>
			{open && <p className="mb-3 font-semibold">{words.roundOpen(open.number, open.since)}</p>}
			<ol className="space-y-3">
				{rounds.toReversed().map(({ number, on, until, way, certificate }) => (
					<li key={number} className="flex gap-3">
						<AwardIcon aria-hidden className="mt-1 size-5 shrink-0 text-good" />
						<p>
							<span className="font-semibold">{words.round(number)}</span>: {words.completedOn(on)},{' '}
							{words.ways[way]}; {until ? words.heldUntil(until) : words.holdsForGood}.{' '}
							{certificate && (
								<Link to={certificate} className="inline-flex min-h-6 items-center">
									{words.certificateLink}
									<span className="sr-only">: {words.round(number)}</span>
								</Link>
							)}
						</p>
					</li>
				))}
			</ol>
		</section>
	)
}
