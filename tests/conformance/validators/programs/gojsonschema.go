// Answers for each line of JSON whether Go's gojsonschema accepts it: accept, refuse or unreadable.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	schema, err := readSchema(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	fmt.Printf("gojsonschema, %s\n", runtime.Version())
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<28)
	for lines.Scan() {
		result, err := schema.Validate(gojsonschema.NewBytesLoader(lines.Bytes()))
		switch {
		case err != nil:
			fmt.Println("unreadable")
		case result.Valid():
			fmt.Println("accept")
		default:
			fmt.Println("refuse")
		}
	}
}

func readSchema(path string) (*gojsonschema.Schema, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
}
