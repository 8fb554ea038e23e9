import { Link } from '@remix-run/react'
import { Notice } from '../primitives/notice'
import { confirmedWords } from '../words/confirming'

export type Awaited = { title: string; to: string }

/** What a trainer is still to read, with nothing to do about it. */
export function AwaitedNote({ awaited }: { awaited: Awaited[] }) {
	if (awaited.length === 0) return null
	return (
		<Notice className="mb-6">
			<p>
				{confirmedWords.awaited}{' '}
				{awaited.map(({ title, to }, place) => (
					<span key={to}>
						{place > 0 && ', '}
						<Link to={to}>{title}</Link>
					</span>
				))}
			</p>
		</Notice>
	)
}
