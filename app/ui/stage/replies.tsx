import { Form } from '@remix-run/react'
import { useCallback, useRef, useState } from 'react'
import { classes } from '../primitives/classes'
import { stageWords } from '../words/stage'
import { useNumberKeysSetting } from './number-keys-setting'
import { NumberKeysSwitch } from './number-keys-switch'
import { ReplyWords } from './reply-words'
import type { StageView } from './stage-view'
import { useNumberKeys } from './use-number-keys'
import { useSendOnce } from './use-send-once'

export type RepliesProps = {
	replies: StageView['replies']
	/** The number of the move to be made. */
	move: number
	replyKey: string
	title?: string
}

/** The replies on offer. One plain form: every reply is a submit button, so it works before scripts have loaded. */
export function Replies({ replies, move, replyKey, title = stageWords.chooseTitle }: RepliesProps) {
	const list = useRef<HTMLOListElement>(null)
	const [pressed, setPressed] = useState<string | null>(null)
	const { sending, onSubmit } = useSendOnce()
	const keys = useNumberKeysSetting()
	const choose = useCallback((index: number) => {
		list.current?.querySelectorAll<HTMLButtonElement>('button[name=token]')[index]?.click()
	}, [])
	useNumberKeys(keys.on, choose)

	return (
		<Form method="post" preventScrollReset onSubmit={onSubmit} aria-labelledby="replies-title">
			<input type="hidden" name="intent" value="reply" />
			<input type="hidden" name="move" value={move} />
			<input type="hidden" name="key" value={replyKey} />
			<h2 id="replies-title" className="mb-3 text-lg">
				{title}
			</h2>
			<ol ref={list} aria-busy={sending} className="grid gap-3">
				{replies.map((reply, index) => (
					<li key={reply.token}>
						<button
							type="submit"
							name="token"
							value={reply.token}
							aria-disabled={sending || undefined}
							aria-keyshortcuts={keys.on && index < 9 ? String(index + 1) : undefined}
							onClick={() => !sending && setPressed(reply.token)}
							className={classes(
								'motion-quick flex min-h-14 w-full items-start gap-3 rounded-lg border-2 p-4 text-start transition-colors aria-disabled:cursor-progress',
								sending && pressed === reply.token
									? 'border-primary bg-primary-wash'
									: 'border-edge bg-sheet hover:border-primary hover:bg-primary-wash',
								sending && pressed !== reply.token && 'text-ink-soft',
							)}
						>
							<span
								aria-hidden="true"
								className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-sm bg-sunk text-xs font-bold text-ink tabular-nums"
							>
								{index + 1}
							</span>
							<span className="min-w-0">
								<ReplyWords text={reply.text} deed={reply.deed} />
							</span>
						</button>
					</li>
				))}
			</ol>
			<p role="status" className="mt-2 min-h-6 text-sm text-ink-soft">
				{sending ? stageWords.sending : ''}
			</p>
			<NumberKeysSwitch count={Math.min(replies.length, 9)} on={keys.on} set={keys.set} />
		</Form>
	)
}
