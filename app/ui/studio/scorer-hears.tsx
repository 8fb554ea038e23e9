import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Disclosure } from '../primitives/disclosure'
import { heardWords } from '../words/studio-heard'
import { type LikeHeardView, LikesHeard } from './likes-heard'
import { type NeedHeardView, NeedsHeard } from './needs-heard'
import { RepliesHeard, type ReplyHeardView } from './replies-heard'

export type ScorerHearsProps = {
	/** Those that differ first. */
	replies: ReplyHeardView[]
	/** Only those that are taken for another reply. */
	likes: LikeHeardView[]
	needs: NeedHeardView[]
}

/** The author's own words as typed words are heard, beside the author's marks. */
export function ScorerHears({ replies, likes, needs }: ScorerHearsProps) {
	const apart = replies.filter((reply) => reply.apart.length > 0)
	const open = apart.filter((reply) => !reply.settled)
	const settled = apart.filter((reply) => reply.settled)
	const others = replies.filter((reply) => reply.apart.length === 0)
	return (
		<section aria-labelledby="heard-title" className="mt-12 grid gap-4">
			<h2 id="heard-title" className="text-xl">
				{heardWords.title}
			</h2>
			<p className="max-w-prose text-ink-soft">
				{heardWords.lead} <Link to={`${urls.guide()}/typed-replies`}>{heardWords.more}</Link>
			</p>
			<p>
				{replies.length === 0
					? heardWords.none
					: heardWords.count(apart.length, settled.length, replies.length)}
			</p>
			{open.length > 0 && <RepliesHeard replies={open} caption={heardWords.apartTitle} />}
			{settled.length > 0 && (
				<Disclosure summary={heardWords.settledTitle(settled.length)}>
					<RepliesHeard replies={settled} caption={heardWords.settledTitle(settled.length)} />
				</Disclosure>
			)}
			{others.length > 0 && (
				<Disclosure summary={heardWords.rest(others.length)}>
					<RepliesHeard replies={others} caption={heardWords.rest(others.length)} />
				</Disclosure>
			)}
			{likes.length > 0 && <LikesHeard likes={likes} />}
			{needs.length > 0 && <NeedsHeard needs={needs} />}
		</section>
	)
}
