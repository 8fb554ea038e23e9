import { Badge } from '../primitives/badge'
import { DataTable } from '../primitives/data-table'
import { WarnIcon } from '../primitives/icons'
import { heardWords } from '../words/studio-heard'

/** Another way to say a reply, and the reply that it is taken for. */
export type LikeHeardView = { reply: string; index: number; text: string; taken: string | null }

/** Phrasings that are nearer to a neighbour than to their own reply. */
export function LikesHeard({ likes }: { likes: LikeHeardView[] }) {
	return (
		<section aria-labelledby="likes-heard-title" className="grid gap-4">
			<h3 id="likes-heard-title" className="mt-4 text-lg">
				{heardWords.likesTitle}
			</h3>
			<p className="max-w-prose text-ink-soft">{heardWords.likesText}</p>
			<DataTable
				caption={heardWords.likesTitle}
				rows={likes}
				rowKey={({ reply, index }) => `${reply} ${index}`}
				columns={[
					{ id: 'text', label: heardWords.phrasing, names: true, cell: ({ text }) => text },
					{
						id: 'reply',
						label: heardWords.likeOf,
						cell: ({ reply }) => <span className="font-mono">{reply}</span>,
					},
					{
						id: 'taken',
						label: heardWords.understood,
						cell: ({ taken }) => (
							<Badge look="warn" icon={<WarnIcon aria-hidden className="size-4" />}>
								{heardWords.takenFor(taken ?? '')}
							</Badge>
						),
					},
				]}
			/>
		</section>
	)
}
