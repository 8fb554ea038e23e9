import { Link } from '@remix-run/react'
import { scoresWords } from '../words/scores'
import { shellWords } from '../words/shell'

export type FooterProps = { demo: boolean; guide?: string | undefined; scores?: string | undefined }

/** `scores` leads to what they are for, for whoever is signed in. */
export function Footer({ demo, guide, scores }: FooterProps) {
	return (
		<footer className="no-print mt-8 border-t border-line">
			<div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6 text-sm text-ink-soft">
				<p className="max-w-measure">
					{shellWords.footer}{' '}
					{scores && (
						<Link to={scores} className="inline-flex min-h-6 items-center">
							{scoresWords.link}
						</Link>
					)}
				</p>
				{demo && <p>{shellWords.demo}</p>}
				{guide && (
					<Link to={guide} className="inline-flex min-h-6 items-center">
						{shellWords.help}
					</Link>
				)}
			</div>
		</footer>
	)
}
