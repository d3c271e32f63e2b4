# Answers for each line of JSON whether Ruby's json_schemer accepts it: accept, refuse or unreadable.
require "json"
require "set"
require "json_schemer"

$stdout.sync = true
$stdin.set_encoding("UTF-8")
schema = JSONSchemer.schema(JSON.parse(File.read(ARGV[0], encoding: "UTF-8")))
puts "json_schemer #{JSONSchemer::VERSION}, Ruby #{RUBY_VERSION}"

$stdin.each_line do |line|
  begin
    puts schema.valid?(JSON.parse(line)) ? "accept" : "refuse"
  rescue JSON::ParserError, FloatDomainError, ArgumentError
    # Numbers too great for a float are read as infinity, and some halves of surrogate pairs as bytes that are no text: at
    # both the validator fails later.
    puts "unreadable"
  end
end
