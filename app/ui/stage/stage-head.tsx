import { Badge } from '../primitives/badge'
import { ProgressBar } from '../primitives/progress-bar'
import { stageWords } from '../words/stage'
import { Gauges } from './gauges'
import type { Mode, StageView } from './stage-view'

export type StageHeadProps = { stage: StageView; mode: Mode }

/** Which scenario this is, whether it counts, and how far it has come. */
export function StageHead({ stage, mode }: StageHeadProps) {
	const practice = mode === 'practice'
	const turns = stage.ended ? stageWords.turnsTaken(stage.turn) : stageWords.turn(stage.turn, stage.most)
	return (
		<header className="mb-6">
			<p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
				<Badge look={practice ? 'primary' : 'accent'}>
					{practice ? stageWords.practice : stageWords.official}
				</Badge>
				{practice ? stageWords.practiceHint : stageWords.officialHint}
			</p>
			<h1 tabIndex={-1} className="mb-3 text-2xl">
				{stage.title}
			</h1>
			<ProgressBar
				label={turns}
				text=" "
				value={stage.ended ? stage.most : stage.turn - 1}
				max={stage.most}
			/>
			<Gauges gauges={stage.gauges} />
		</header>
	)
}
