import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Notice } from '../primitives/notice'
import { doubtWords as words } from '../words/doubts'

/** HR has answered what one said is wrong with one's records. */
export function DoubtsNote({ answered }: { answered: number }) {
	if (answered === 0) return null
	return (
		<Notice kind="info" className="mb-6">
			<p>
				{words.homeTitle} <Link to={`${urls.transcript()}#doubts`}>{words.homeLink}</Link>
			</p>
		</Notice>
	)
}
