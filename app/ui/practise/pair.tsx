import { Link } from '@remix-run/react'
import { type PairGiven, respectGap } from '#app/core/assessment/pair'
import { urls } from '#app/urls'
import { pairWords } from '../words/pair'
import { PairSideTold } from './pair-side'

/** `given` is null until they have been met. */
export type PairSide = { slug: string; title: string; name: string; given: PairGiven | null }
export type PairProps = {
	pair: { here: PairSide; there: PairSide }
	/** In a debrief, where "here" is the conversation that has just ended. */
	lookingBack?: boolean
}

/** Two customers with the same problem side by side, and one sentence; or the way to the one not yet met. */
export function Pair({ pair, lookingBack = false }: PairProps) {
	const Heading = lookingBack ? 'h3' : 'h2'
	const { here, there } = pair
	return (
		<section aria-labelledby="pair-title" className="words-block">
			<Heading id="pair-title" className={lookingBack ? 'text-lg' : 'text-xl'}>
				{pairWords.title}
			</Heading>
			{here.given && there.given ? (
				<>
					<p className="font-semibold">{verdict(here, here.given, there, there.given)}</p>
					<p className="text-sm text-ink-soft">
						{lookingBack ? pairWords.beside(there.name) : pairWords.latest}
					</p>
					<div className="grid gap-4 sm:grid-cols-2">
						<PairSideTold name={here.name} given={here.given} />
						<PairSideTold name={there.name} given={there.given} />
					</div>
					<p className="text-sm text-ink-soft">{pairWords.note}</p>
					<p>
						<Link to={urls.scenario(there.slug)}>{pairWords.other(there.title)}</Link>
					</p>
				</>
			) : (
				<>
					<p>{pairWords.lead(here.name, there.name)}</p>
					<p>
						{!there.given && `${pairWords.meet(there.name)} `}
						<Link to={urls.scenario(there.slug)}>
							{there.given ? pairWords.other(there.title) : pairWords.invite(there.title)}
						</Link>
					</p>
				</>
			)}
		</section>
	)
}

function verdict(here: PairSide, given: PairGiven, there: PairSide, other: PairGiven): string {
	const gap = respectGap(given, other)
	if (gap === 0) return pairWords.same(here.name, there.name)
	return gap > 0 ? pairWords.less(there.name, here.name, gap) : pairWords.less(here.name, there.name, -gap)
}
