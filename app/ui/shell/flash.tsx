import { useEffect, useRef } from 'react'
import { Notice, type NoticeKind } from '../primitives/notice'

export type FlashMessage = { kind: NoticeKind; text: string }

/**
 * A message from the act just done. The region is always there, so that what comes into it is spoken; it takes the focus
 * where the button that had it is gone.
 */
export function Flash({ message }: { message: FlashMessage | null }) {
	const region = useRef<HTMLDivElement>(null)
	const before = useRef(message)
	useEffect(() => {
		const isNew = message !== null && message !== before.current
		before.current = message
		if (isNew && document.activeElement === document.body) region.current?.focus()
	}, [message])
	return (
		<div ref={region} role="status" tabIndex={-1} className="no-print *:mb-6">
			{message && <Notice kind={message.kind}>{message.text}</Notice>}
		</div>
	)
}
