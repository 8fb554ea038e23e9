import { numbersWords as words } from '../../words/numbers'
import type { ReplyRowView } from './reply-table'
import { Separates } from './separates'

/** Replies that go with how somebody does elsewhere, the clearest first. */
export function SeparatingList({ replies }: { replies: ReplyRowView[] }) {
	return (
		<section aria-labelledby="separating-title">
			<h2 id="separating-title" className="text-xl">
				{words.separatingTitle}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">
				{replies.length > 0 ? words.separatingText : words.separatingNone}
			</p>
			<ul className="grid gap-3 lg:grid-cols-2">
				{replies.map(({ scene, reply, text, separation }) => (
					<li key={reply} className="rounded-lg border border-line bg-sheet p-4">
						<p className="text-xs text-ink-soft">{scene}</p>
						<p className="wrap-anywhere">{text}</p>
						<p className="mt-2 text-sm font-semibold">
							<Separates separation={separation} />
						</p>
					</li>
				))}
			</ul>
		</section>
	)
}
