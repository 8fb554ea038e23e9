import { Card } from '../primitives/card'
import { Notice } from '../primitives/notice'
import { TypedQuote } from '../stage/typed-quote'
import { dimensionOrder } from '../wording/dimension-order'
import { tryWords } from '../words/try'
import { wordingWords } from '../words/wording'
import type { OpinionView } from './try-types'

export type OpinionPanelProps = {
	/** Who was or may be asked. */
	who: { host: string; model: string }
	opinion: OpinionView
	/** The text that the marks beside it are about. */
	current: string | null
}

/** What somebody else's model thinks, beside our marks and apart from them. Of its words only quotes are shown. */
export function OpinionPanel({ who, opinion, current }: OpinionPanelProps) {
	if (!opinion.ok) return <Notice className="mt-4">{tryWords.opinionFaults[opinion.refused]}</Notice>
	const { text } = opinion
	return (
		<Card as="section" look="sunk" className="mt-4" labelledBy="opinion-answer">
			<h3 id="opinion-answer" className="text-base">
				{tryWords.opinionAnswer}
			</h3>
			<p className="mt-1 mb-3 text-sm wrap-anywhere text-ink-soft">
				{tryWords.opinionBy(who.model, who.host)}
			</p>
			{current !== null && current !== text && (
				<div className="mb-3">
					<p className="text-sm">{tryWords.opinionEarlier}</p>
					<TypedQuote text={text} />
				</div>
			)}
			<dl className="grid gap-3">
				{dimensionOrder.map((dimension) => {
					const { grade, quote } = opinion.opinion[dimension]
					return (
						<div key={dimension}>
							<dt className="font-semibold">{wordingWords.dimension[dimension]}</dt>
							<dd>
								{tryWords.opinionGrade(grade)}{' '}
								<span className="text-sm text-ink-soft">({tryWords.opinionOutOf(grade)})</span>
								{quote && (
									<span className="block text-sm wrap-anywhere">
										{tryWords.opinionQuote(text.slice(quote.start, quote.end))}
									</span>
								)}
							</dd>
						</div>
					)
				})}
			</dl>
		</Card>
	)
}
