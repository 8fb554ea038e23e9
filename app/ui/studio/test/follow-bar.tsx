import type { StatedMove, WalkThrough } from '#app/core/play/walk-through'
import { Button } from '../../primitives/button'
import { testWords } from '../../words/studio-test'
import type { TestPlay } from './use-test-play'

export type FollowBarProps = { walk: WalkThrough; play: TestPlay; leave: () => void }

/** Where a run stands on the way of a walk-through, and the next move of it. */
export function FollowBar({ walk, play, leave }: FollowBarProps) {
	const { moves, run } = play
	const done = moves.length
	const off = moves.some((move, at) => !isSame(walk.moves[at], move))
	const next = off ? undefined : walk.moves[done]
	const rest = walk.moves.slice(done)
	const all = rest.every((move) => move.kind === 'say')
	return (
		<div className="mb-4 rounded-lg border border-primary bg-primary-wash p-3 text-sm">
			<p role="status">
				{testWords.following(walk.title, Math.min(done, walk.moves.length), walk.moves.length)}{' '}
				{off
					? testWords.followOff
					: next
						? testWords.followNext(next.kind === 'say' ? next.reply : `“${next.text}”`)
						: testWords.followDone}
			</p>
			<div className="mt-2 flex flex-wrap gap-2">
				{next && run.ending === null && (
					<Button
						size="small"
						onClick={() => (next.kind === 'say' ? play.say(next.reply) : void play.write(next.text))}
					>
						{testWords.followStep}
					</Button>
				)}
				{next && all && (
					<Button
						size="small"
						look="secondary"
						onClick={() =>
							play.open({
								...play.plan,
								moves: [...moves, ...rest.flatMap((move) => (move.kind === 'say' ? chosen(move.reply) : []))],
							})
						}
					>
						{testWords.followEnd}
					</Button>
				)}
				<Button size="small" look="quiet" onClick={leave}>
					{testWords.followLeave}
				</Button>
			</div>
		</div>
	)
}

const chosen = (reply: string) => ({ kind: 'chosen' as const, reply })

function isSame(stated: StatedMove | undefined, move: TestPlay['moves'][number]): boolean {
	if (!stated) return false
	if (stated.kind === 'say') return move.kind === 'chosen' && move.reply === stated.reply
	return move.kind === 'written' && move.text === stated.text
}
