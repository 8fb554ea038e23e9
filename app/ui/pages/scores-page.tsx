import { PageHead } from '../primitives/page-head'
import { scoresWords } from '../words/scores'

/** What scores are for, what they may never be used for, and who sees what. */
export function ScoresPage() {
	return (
		<article className="mx-auto max-w-3xl pb-16">
			<PageHead title={scoresWords.title} lead={scoresWords.lead} />
			<div className="grid gap-8">
				{scoresWords.parts.map(({ id, title, text, list }) => (
					<section key={id} id={id} aria-labelledby={`${id}-title`} className="words-block">
						<h2 id={`${id}-title`} className="text-xl">
							{title}
						</h2>
						{text.map((paragraph) => (
							<p key={paragraph}>{paragraph}</p>
						))}
						{list.length > 0 && (
							<ul className="grid list-disc gap-1.5 ps-6">
								{list.map((item) => (
									<li key={item}>{item}</li>
								))}
							</ul>
						)}
					</section>
				))}
				<p className="rounded-lg bg-sunk p-5">{scoresWords.unfair}</p>
			</div>
		</article>
	)
}
