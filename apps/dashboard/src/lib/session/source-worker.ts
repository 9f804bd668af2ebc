self.addEventListener('message', () => undefined)
export {}
