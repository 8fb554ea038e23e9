import { Button } from '../primitives/button'
import { tryWords } from '../words/try'
import { OpinionPanel } from './opinion-panel'
import type { OpinionView } from './try-types'

export type SecondOpinionProps = {
	who: { host: string; model: string }
	asking: boolean
	opinion: OpinionView | null
	/** The text that the marks beside it are about. */
	current: string | null
}

/** The way to a second opinion: where the words would go, the button, and what came back. */
export function SecondOpinion({ who, asking, opinion, current }: SecondOpinionProps) {
	return (
		<section aria-labelledby="opinion-title">
			<h2 id="opinion-title" className="text-lg">
				{tryWords.opinionTitle}
			</h2>
			<p className="mt-1 mb-3 text-sm wrap-anywhere">{tryWords.opinionText(who.host)}</p>
			<Button
				type="submit"
				name="intent"
				value="opinion"
				look="secondary"
				aria-disabled={asking || undefined}
			>
				{asking ? tryWords.opinionAsking : tryWords.opinionAct}
			</Button>
			<div role="status">
				{opinion && !asking && <OpinionPanel who={who} opinion={opinion} current={current} />}
			</div>
		</section>
	)
}
