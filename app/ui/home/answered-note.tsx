import { Link } from '@remix-run/react'
import { Notice } from '../primitives/notice'
import { contestWords } from '../words/contest'
import type { Awaited } from './awaited-note'

/** Turns that a trainer has looked at again, each leading to its answer. */
export function AnsweredNote({ answered }: { answered: Awaited[] }) {
	if (answered.length === 0) return null
	return (
		<Notice kind="success" className="mb-6">
			<p>
				{contestWords.homeAnswered}{' '}
				{answered.map(({ title, to }, place) => (
					<span key={to}>
						{place > 0 && ', '}
						<Link to={to}>{title}</Link>
					</span>
				))}
			</p>
		</Notice>
	)
}
