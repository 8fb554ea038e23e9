import { EmptyState } from '../../primitives/empty-state'
import { PageHead } from '../../primitives/page-head'
import { reviewWords } from '../../words/review'
import { type DraftItemView, DraftTable } from '../drafts'

/** Texts of others that wait for a second look. */
export function ApprovalsPage({ drafts }: { drafts: DraftItemView[] }) {
	return (
		<div className="page pb-16">
			<PageHead title={reviewWords.approvalsTitle} lead={reviewWords.approvalsLead} />
			{drafts.length === 0 ? (
				<EmptyState title={reviewWords.approvalsNone}>{reviewWords.approvalsNoneText}</EmptyState>
			) : (
				<DraftTable caption={reviewWords.approvalsTitle} drafts={drafts} />
			)}
		</div>
	)
}
