import { Notice, type NoticeKind } from '../primitives/notice'

export type FlashMessage = { kind: NoticeKind; text: string }

/** A message from the act just done. The region is always there, so that what comes into it is spoken. */
export function Flash({ message }: { message: FlashMessage | null }) {
	return (
		<div role="status" className="no-print *:mb-6">
			{message && <Notice kind={message.kind}>{message.text}</Notice>}
		</div>
	)
}
