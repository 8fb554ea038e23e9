import { Link } from '@remix-run/react'
import { stageWords } from '../words/stage'

/** One may stop here and come back. */
export function StageFoot({ leaveUrl }: { leaveUrl: string }) {
	return (
		<p className="mt-6 text-sm text-ink-soft">
			{stageWords.leave}{' '}
			<Link to={leaveUrl} className="inline-block py-1">
				{stageWords.leaveAct}
			</Link>
		</p>
	)
}
