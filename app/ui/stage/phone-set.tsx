import { Face } from '../faces/face'
import { PhoneIcon } from '../primitives/icons'
import { stageWords } from '../words/stage'
import type { SetProps } from './set-props'
import { SoundWave } from './sound-wave'

/** A call: who is on the line, and what they say as captions. */
export function PhoneSet({ stage, faceAlt, children }: SetProps) {
	const { person, channel, ended } = stage
	return (
		<div className="overflow-hidden rounded-xl border border-line bg-sheet shadow-soft">
			<div className="flex items-center gap-4 bg-primary p-4 text-on-primary sm:p-5">
				<Face face={person.face} alt={faceAlt} size="md" />
				<div className="min-w-0 flex-1">
					<p className="font-display text-xl font-semibold">{person.name}</p>
					<p className="text-sm">{person.about}</p>
					<p className="mt-1 flex items-center gap-1.5 text-sm font-semibold">
						<PhoneIcon aria-hidden className="size-4" />
						{ended ? stageWords.ended[channel] : stageWords.channel[channel]}
					</p>
				</div>
				<span className="hidden sm:block">
					<SoundWave quiet={ended} />
				</span>
			</div>
			<div className="p-5 sm:p-6">{children('caption')}</div>
		</div>
	)
}
