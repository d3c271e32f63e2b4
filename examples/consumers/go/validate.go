// Checks datasets against the JSON Schema of leader-calls: what is wrong, and at which place.
//
// Usage: go run validate.go FILE…
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

// gojsonschema reads drafts 4 to 7.
const schemaFile = "node_modules/leader-calls/schemas/1.0/draft-07.json"

func main() {
	valid, err := validate(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if !valid {
		os.Exit(1)
	}
}

func validate(files []string) (bool, error) {
	schema, err := readSchema()
	if err != nil {
		return false, err
	}
	allValid := true
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return false, err
		}
		result, err := schema.Validate(gojsonschema.NewBytesLoader(data))
		if err != nil {
			return false, err
		}
		for _, each := range result.Errors() {
			// These only say that something inside is wrong; the list has that too.
			if each.Type() != "number_all_of" && each.Type() != "number_one_of" {
				fmt.Printf("%s: %s: %s\n", file, pointer(each), each.Description())
			}
		}
		if result.Valid() {
			fmt.Printf("%s: The structure is valid. No schema sees whether its ids, quotations and dates are right. For that, run:\n", file)
			fmt.Printf("  npx leader-calls validate --format json %s\n", file)
		} else {
			allValid = false
		}
	}
	return allValid, nil
}

func readSchema() (*gojsonschema.Schema, error) {
	text, err := os.ReadFile(schemaFile)
	if err != nil {
		return nil, err
	}
	return gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
}

// pointer is the JSON Pointer (RFC 6901) to the value.
func pointer(found gojsonschema.ResultError) string {
	return strings.TrimPrefix(found.Context().String("/"), "(root)")
}
