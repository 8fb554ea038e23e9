import { Face } from '../faces/face'
import { stageWords } from '../words/stage'
import type { StagePersonView } from './stage-view'

/** Who else is in it, besides the person one talks with. */
export function OtherPeople({ people }: { people: StagePersonView[] }) {
	if (people.length === 0) return null
	return (
		<section
			aria-label={stageWords.alsoHere}
			className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm"
		>
			<p className="text-ink-soft">{stageWords.alsoHere}:</p>
			<ul className="flex flex-wrap gap-x-5 gap-y-2">
				{people.map(({ name, about, face }) => (
					<li key={name} className="flex items-center gap-2">
						<Face face={face} alt="" size="xs" />
						<span>
							<span className="font-semibold">{name}</span>
							{about && <span className="text-ink-soft"> {about}</span>}
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
