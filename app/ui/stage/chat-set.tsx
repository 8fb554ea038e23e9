import { Face } from '../faces/face'
import { stageWords } from '../words/stage'
import { MoodChip } from './mood-chip'
import type { SetProps } from './set-props'
import { Thread } from './thread'

/** Written messages: a thread with two sides. */
export function ChatSet({ stage, faceAlt, children }: SetProps) {
	const { person, channel, ended } = stage
	return (
		<div className="overflow-hidden rounded-xl border border-line bg-sheet shadow-soft">
			<div className="flex items-center gap-3 border-b border-line bg-primary-wash p-4">
				<Face face={person.face} alt={faceAlt} size="sm" />
				<div className="min-w-0 flex-1">
					<p className="font-display text-lg leading-tight font-semibold">{person.name}</p>
					<p className="text-sm text-ink-soft">
						{ended ? stageWords.ended[channel] : stageWords.channel[channel]}
					</p>
				</div>
				<MoodChip mood={stage.mood} face={person.face} quiet />
			</div>
			<div className="bg-paper p-4 sm:p-5">
				<p className="mb-4 text-center text-sm text-ink-soft">{person.about}</p>
				<Thread past={stage.past} />
				{children('message')}
			</div>
		</div>
	)
}
