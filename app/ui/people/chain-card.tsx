import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { Notice } from '../primitives/notice'
import { Time } from '../primitives/time'
import { chainWords } from '../words/chain'

export type ChainState = { at: Date | string; who: string | null; rows: number } & (
	| { kind: 'holds'; checkpoints: number; log: number }
	| { kind: 'record'; seq: number; why: string }
	| { kind: 'checkpoint'; line: number; why: string }
	| { kind: 'beside'; what: string; why: string }
)
export type ChainCardProps = {
	/** What the last check came to; null where there was none. */
	last: ChainState | null
	/** What was just asked for: done at once, or begun. */
	asked: 'checked' | 'queued' | null
}

function verdictText(last: ChainState): string {
	if (last.kind === 'record') return chainWords.broken(last.seq, last.why)
	if (last.kind === 'checkpoint') return chainWords.forged(last.line, last.why)
	if (last.kind === 'beside') return chainWords.beside(last.what, last.why)
	return chainWords.intact(last.rows, last.checkpoints, last.log)
}

/** Whether the records hold, when that was last checked, and the button that checks it again. */
export function ChainCard({ last, asked }: ChainCardProps) {
	return (
		<Card as="section" labelledBy="chain-title" className="mb-8">
			<h2 id="chain-title" className="text-lg">
				{chainWords.title}
			</h2>
			<p className="mt-1 mb-4 text-ink-soft">{chainWords.text}</p>
			{asked === 'queued' && (
				<Notice kind="info" announce className="mb-4">
					{chainWords.queued}
				</Notice>
			)}
			{last ? (
				<Notice
					kind={last.kind === 'holds' ? 'success' : 'problem'}
					announce={asked === 'checked'}
					className="mb-4"
				>
					{verdictText(last)}{' '}
					<span className="block text-sm">
						{chainWords.last} <Time at={last.at} withClock /> {last.who && chainWords.by(last.who)}
					</span>
				</Notice>
			) : (
				<p className="mb-4">{chainWords.never}</p>
			)}
			<Form method="post">
				<input type="hidden" name="intent" value="verify" />
				<SubmitButton look="secondary">{chainWords.verify}</SubmitButton>
			</Form>
		</Card>
	)
}
