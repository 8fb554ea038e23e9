import { stageWords } from '../words/stage'
import { CounterBack, CounterFront } from './counter-scene'
import type { SetProps } from './set-props'

/** Face to face: the person across the counter, or at the door, and their words in a bubble below. */
export function CounterSet({ stage, faceAlt, children }: SetProps) {
	const { person, channel, ended } = stage
	const place = channel === 'visit' ? 'door' : 'shop'
	return (
		<div>
			<div className="relative h-44 overflow-hidden rounded-t-xl border border-b-0 border-line sm:h-56">
				<CounterBack place={place} expression={person.face.expression} />
				<img
					src={person.face.url}
					alt={faceAlt}
					width={200}
					height={200}
					className="absolute bottom-0 left-1/2 size-40 -translate-x-1/2 sm:size-52"
				/>
				<CounterFront place={place} />
			</div>
			<div className="flex flex-wrap items-baseline justify-between gap-x-4 rounded-b-xl bg-primary px-5 py-3 text-on-primary">
				<p className="font-display text-lg font-semibold">{person.name}</p>
				<p className="text-sm">{ended ? stageWords.ended[channel] : person.about}</p>
			</div>
			<div className="mt-6">{children('bubble')}</div>
		</div>
	)
}
