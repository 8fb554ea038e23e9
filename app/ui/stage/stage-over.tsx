import { OnIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import { stageWords } from '../words/stage'

/** After the last line: the one way on. */
export function StageOver({ debriefUrl }: { debriefUrl: string }) {
	return (
		<section aria-labelledby="over-title" className="rounded-lg bg-primary-wash p-6">
			<h2 id="over-title" className="text-xl">
				{stageWords.overTitle}
			</h2>
			<p className="mt-2 mb-5">{stageWords.overText}</p>
			<LinkButton to={debriefUrl} size="large">
				{stageWords.overAct}
				<OnIcon aria-hidden className="size-5" />
			</LinkButton>
		</section>
	)
}
