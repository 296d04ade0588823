// Browsers let no page that is read from the disk start a worker, in which the search of the site runs. There a hidden
// frame takes its place: it loads the same script, and messages go to and fro as they would, each a copy.
if (location.protocol === "file:") {
  const message = data => new MessageEvent("message", { data: structuredClone(data) })

  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      const frame = document.createElement("iframe")
      frame.hidden = true
      document.body.append(frame)
      this.inside = frame.contentWindow
      this.inside.postMessage = data => this.answer(message(data))
      const script = frame.contentDocument.createElement("script")
      this.ready = new Promise((loaded, failed) => Object.assign(script, { src: address, onload: loaded, onerror: failed }))
      frame.contentDocument.head.append(script)
    }

    answer(message) {
      this.dispatchEvent(message)
      this.onmessage?.(message)
    }

    postMessage(data) {
      this.ready.then(() => this.inside.dispatchEvent(message(data)))
    }

    terminate() {
      this.inside.frameElement.remove()
    }
  }
}
